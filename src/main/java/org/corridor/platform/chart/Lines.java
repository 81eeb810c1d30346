package org.corridor.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into the lines that fit the narrowest screen, since SVG does not. */
final class Lines {

  private static final int MOST_CHARACTERS = 38;
  private static final int MOST_LINES = 2;

  private Lines() {}

  static List<String> of(String label) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > MOST_CHARACTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      String last = lines.get(MOST_LINES - 1) + "…";
      lines = new ArrayList<>(lines.subList(0, MOST_LINES));
      lines.set(MOST_LINES - 1, last);
    }
    lines.replaceAll(Lines::shortened);
    return List.copyOf(lines);
  }

  private static String shortened(String line) {
    int most = MOST_CHARACTERS + 2;
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
  }
}
