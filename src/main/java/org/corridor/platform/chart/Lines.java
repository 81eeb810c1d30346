package org.corridor.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into the lines that fit the narrowest screen, since SVG does not. */
public final class Lines {

  private static final int MOST_CHARACTERS = 38;
  private static final int MOST_LINES = 2;

  private Lines() {}

  /** At most two lines that fit a phone. */
  public static List<String> of(String label) {
    return of(label, MOST_CHARACTERS, MOST_LINES);
  }

  /** At most so many lines of at most about so many characters, shortened where there are more. */
  public static List<String> of(String label, int mostCharacters, int mostLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > mostCharacters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > mostLines) {
      String last = lines.get(mostLines - 1) + "…";
      lines = new ArrayList<>(lines.subList(0, mostLines));
      lines.set(mostLines - 1, last);
    }
    lines.replaceAll(one -> shortened(one, mostCharacters + 2));
    return List.copyOf(lines);
  }

  private static String shortened(String line, int most) {
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
  }
}
