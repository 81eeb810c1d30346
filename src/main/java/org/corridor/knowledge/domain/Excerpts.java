package org.corridor.knowledge.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.corridor.knowledge.ToolboxSearch.Piece;

/** Finds the text that has most of the words asked for, in any inflection, and marks them in it. */
final class Excerpts {

  /** Letters shown at most; the part around the first word found. */
  private static final int LONGEST = 240;

  private static final int BEFORE = 80;

  private final Analyzer analyzer;
  private final boolean near;
  private final List<String> asked = new ArrayList<>();

  Excerpts(Analyzer analyzer, List<String> words, boolean near) {
    this.analyzer = analyzer;
    this.near = near;
    words.forEach(word -> tokens(word).forEach(token -> asked.add(token.stem())));
  }

  /** Empty if no text has any of the words. */
  List<Piece> from(List<String> texts) {
    String best = "";
    List<Token> found = List.of();
    int most = 0;
    for (String text : texts) {
      List<Token> here = found(text);
      int count = (int) here.stream().map(Token::stem).distinct().count();
      if (count > most) {
        most = count;
        best = text;
        found = here;
      }
      if (most == asked.size()) {
        break;
      }
    }
    return found.isEmpty() ? List.of() : pieces(best, found);
  }

  private List<Token> found(String text) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens(text)) {
      for (String stem : asked) {
        if (token.stem().equals(stem) || (near && close(token.stem(), stem))) {
          found.add(new Token(stem, token.start(), token.end()));
          break;
        }
      }
    }
    return found;
  }

  private static List<Piece> pieces(String text, List<Token> found) {
    int from = 0;
    int to = text.length();
    if (text.length() > LONGEST) {
      from = Math.max(0, found.get(0).start() - BEFORE);
      from = from == 0 ? 0 : text.indexOf(' ', from) + 1;
      to = Math.min(text.length(), from + LONGEST);
      to = to == text.length() ? to : text.lastIndexOf(' ', to);
    }
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (Token token : found) {
      if (token.start() >= at && token.end() <= to) {
        add(
            pieces,
            (at == from && from > 0 ? "… " : "") + text.substring(at, token.start()),
            false);
        add(pieces, text.substring(token.start(), token.end()), true);
        at = token.end();
      }
    }
    add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, found));
    }
  }

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** As near as the index finds it: the same first letter, and few other letters wrong. */
  static boolean close(String a, String b) {
    int edits = Question.edits(b);
    if (a.isEmpty() || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > edits) {
      return false;
    }
    return distance(a, b) <= edits;
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }

  /** A word of a text in its common form, and where it stands. */
  private record Token(String stem, int start, int end) {}
}
