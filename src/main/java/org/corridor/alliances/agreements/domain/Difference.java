package org.corridor.alliances.agreements.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A stretch of two texts, word by word: in both, or in one of them alone. */
public record Difference(Kind kind, String text) {

  /** Where the stretch stands. */
  public enum Kind {
    BOTH,
    ONLY_FIRST,
    ONLY_SECOND
  }

  /** Words with their marks, spaces, and every other sign by itself. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  /** The stretches in reading order: what only the first has before what only the second has. */
  public static List<Difference> between(String first, String second) {
    List<String> from = tokens(first);
    List<String> to = tokens(second);
    List<Difference> all = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(all, Kind.BOTH, from.subList(at, start));
      add(all, Kind.ONLY_FIRST, delta.getSource().getLines());
      add(all, Kind.ONLY_SECOND, delta.getTarget().getLines());
      at = start + delta.getSource().size();
    }
    add(all, Kind.BOTH, from.subList(at, from.size()));
    return whole(all);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Difference> all, Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      all.add(new Difference(kind, String.join("", tokens)));
    }
  }

  /**
   * A space between two changed words changes with them: "old words new words", not word by word.
   */
  private static List<Difference> whole(List<Difference> pieces) {
    List<Difference> whole = new ArrayList<>();
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Difference piece = pieces.get(i);
      boolean changing = first.length() + second.length() > 0;
      boolean joins =
          changing && i < pieces.size() - 1 && piece.kind == Kind.BOTH && isSpace(piece.text);
      if (piece.kind == Kind.BOTH && !joins) {
        flush(whole, first, second);
        whole.add(piece);
      } else {
        first.append(piece.kind == Kind.ONLY_SECOND ? "" : piece.text);
        second.append(piece.kind == Kind.ONLY_FIRST ? "" : piece.text);
      }
    }
    flush(whole, first, second);
    return whole;
  }

  private static boolean isSpace(String text) {
    return text.isBlank() && text.indexOf('\n') < 0;
  }

  private static void flush(List<Difference> whole, StringBuilder first, StringBuilder second) {
    if (!first.isEmpty()) {
      whole.add(new Difference(Kind.ONLY_FIRST, first.toString()));
    }
    if (!second.isEmpty()) {
      whole.add(new Difference(Kind.ONLY_SECOND, second.toString()));
    }
    first.setLength(0);
    second.setLength(0);
  }
}
