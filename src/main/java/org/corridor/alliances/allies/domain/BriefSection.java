package org.corridor.alliances.allies.domain;

import java.util.Locale;

/**
 * The parts of a policy brief, each with the room it has on the one page (DIN A4).
 *
 * <p>Lines are counted for letters of usual width; capitals and other wide letters take more.
 */
public enum BriefSection {
  TITLE(90, 2, 40),
  PROBLEM(550, 7, 84),
  SHOWS(550, 7, 84),
  ASKED(550, 7, 84),
  CONTACT(200, 3, 84);

  private static final double WIDE = 1.75;
  private static final double CAPITAL = 1.35;
  private static final double NARROW = 0.6;

  private final int characters;
  private final int lines;
  private final int width;

  BriefSection(int characters, int lines, int width) {
    this.characters = characters;
    this.lines = lines;
    this.width = width;
  }

  /** The most that may be written. */
  public int characters() {
    return characters;
  }

  /** The most lines that it may take on the page. */
  public int lines() {
    return lines;
  }

  /** How many lines the words take on the page. */
  public int linesOf(String words) {
    return words.lines().filter(line -> !line.isBlank()).mapToInt(this::rows).sum();
  }

  /** Whether they fit into their part of the page. */
  public boolean fits(String words) {
    return words.codePointCount(0, words.length()) <= characters && linesOf(words) <= lines;
  }

  /** Words are not cut, so that a line may stay a word short. */
  private int rows(String line) {
    int rows = 1;
    double used = 0;
    for (String word : line.strip().split("\\s+")) {
      double needed = word.codePoints().mapToDouble(BriefSection::width).sum();
      if (used > 0 && used + 1 + needed > width) {
        rows++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + needed;
      while (used > width) {
        rows++;
        used -= width;
      }
    }
    return rows;
  }

  private static double width(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if ("WMmw@%—…".indexOf(c) >= 0
        || Character.isIdeographic(c)
        || Character.isSupplementaryCodePoint(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.ETHIOPIC
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARMENIAN
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.GEORGIAN) {
      return WIDE;
    }
    if (Character.isUpperCase(c)) {
      return CAPITAL;
    }
    return "iljtfrI.,;:'’!|".indexOf(c) >= 0 ? NARROW : 1;
  }

  /** Of the field in its form, and of the text in the room. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its name; with {@code .hint} what belongs there. */
  public String text() {
    return "alliances.allies.brief." + code();
  }
}
