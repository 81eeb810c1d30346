package org.corridor.capacities.skills.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.capacities.skills.SkillLine;

/** The words of a text in which a label was found, so that the person recognises their own. */
final class FoundWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#’'-]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Words that begin alike are forms of one word, most of the time. */
  private static final int ALIKE = 4;

  private static final int WIDEST = 10;

  private FoundWords() {}

  private record Place(int from, int to) {}

  /**
   * From the first to the last word that the label has too; the whole text if they stand far apart.
   */
  static String of(String text, String label) {
    Set<String> wanted = words(label).stream().map(FoundWords::stem).collect(Collectors.toSet());
    List<Place> hits = new ArrayList<>();
    int first = -1;
    int last = -1;
    int number = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (wanted.contains(stem(plain(word.group())))) {
        hits.add(new Place(word.start(), word.end()));
        first = first < 0 ? number : first;
        last = number;
      }
      number++;
    }
    if (hits.isEmpty() || last - first >= WIDEST) {
      return cut(text);
    }
    return cut(text.substring(hits.get(0).from(), hits.get(hits.size() - 1).to()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(plain(word.group()));
    }
    return words;
  }

  private static String plain(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
        .replaceAll("");
  }

  private static String stem(String word) {
    return word.length() > ALIKE ? word.substring(0, ALIKE) : word;
  }

  /** No longer than a line of skills may be. */
  static String cut(String words) {
    return words.codePointCount(0, words.length()) <= SkillLine.LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SkillLine.LONGEST)).strip();
  }
}
