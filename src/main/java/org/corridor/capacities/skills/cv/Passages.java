package org.corridor.capacities.skills.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers pieces of text, as many and as long as are looked at. */
final class Passages {

  private static final Pattern TAGS = Pattern.compile("<[^<>]{0,300}>");
  private static final Pattern ENTITY = Pattern.compile("&(nbsp|#160|amp|lt|gt|quot|#39);");
  private static final Pattern ENDS =
      Pattern.compile("[\\n\\r]+|(?<=[.!?؟;؛])\\s+|[•●▪·‣⁃]|\\s{3,}");
  private static final int LONGEST = 400;

  private final List<Passage> all = new ArrayList<>();
  private int characters;

  boolean isFull() {
    return all.size() >= CvFile.MOST_PASSAGES || characters >= CvFile.MOST_TEXT;
  }

  /** A text of some lines, each sentence or bullet for itself. */
  void addText(Passage.Kind kind, String text) {
    String plain = ENTITY.matcher(TAGS.matcher(text).replaceAll("\n")).replaceAll(" ");
    for (String piece : ENDS.split(plain)) {
      add(kind, piece, "");
    }
  }

  void add(Passage.Kind kind, String text, String uri) {
    String plain = text.replaceAll("\\s+", " ").strip();
    if (isFull() || plain.isEmpty() && uri.isEmpty()) {
      return;
    }
    String kept = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    characters += kept.length();
    all.add(new Passage(kind, kept, uri));
  }

  List<Passage> all() {
    return List.copyOf(all);
  }
}
