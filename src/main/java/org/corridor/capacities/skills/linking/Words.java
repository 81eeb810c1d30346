package org.corridor.capacities.skills.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: lower case, without accents, in any script. Signs that
 * tell names apart stay ({@code C++}, {@code C#}). What follows the first comma, bracket or dash of
 * a title narrows it or makes exceptions, so it is kept apart from the head.
 */
final class Words {

  /** What is read of one text, in characters; the rest is left unread. */
  static final int LONGEST_TEXT = 2_000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[+#]*");
  private static final Pattern END_OF_HEAD = Pattern.compile("[,(;:،؛]|--|\\s[-–—]\\s");
  private static final int LONGEST_WORD = 40;
  private static final int WINDOW = 6;
  private static final int STEP = WINDOW / 2;

  private Words() {}

  static List<String> of(String text) {
    String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String plain = MARKS.matcher(Normalizer.normalize(read, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    while (word.find()) {
      String found = word.group();
      words.add(found.length() > LONGEST_WORD ? found.substring(0, LONGEST_WORD) : found);
    }
    return words;
  }

  /** How many words come before the first comma, bracket or dash; all of them if there is none. */
  static int head(String text) {
    Matcher end = END_OF_HEAD.matcher(text);
    int words = 0;
    while (words == 0 && end.find()) {
      words = of(text.substring(0, end.start())).size();
    }
    return words == 0 ? Integer.MAX_VALUE : words;
  }

  /** The text in overlapping pieces of a few words. */
  static List<String> windows(String text) {
    List<String> words = of(text);
    List<String> windows = new ArrayList<>();
    for (int start = 0; start == 0 || start + STEP < words.size(); start += STEP) {
      windows.add(String.join(" ", words.subList(start, Math.min(words.size(), start + WINDOW))));
    }
    return windows;
  }

  /** The character sequences of a word, its two ends marked by a blank. */
  static List<String> grams(String word, int shortest, int longest) {
    String marked = " " + word + " ";
    List<String> grams = new ArrayList<>();
    for (int length = shortest; length <= longest; length++) {
      for (int start = 0; start + length <= marked.length(); start++) {
        grams.add(marked.substring(start, start + length));
      }
    }
    return grams;
  }
}
