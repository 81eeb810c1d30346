package org.corridor.platform.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way a text runs, by its own letters. */
public final class Direction {

  private Direction() {}

  /** A stretch of text in one direction, as a Word run wants it. */
  public record Run(String text, boolean rightToLeft) {}

  /**
   * By the first letter that has a direction.
   *
   * @param otherwise for a text without one, such as a number
   */
  public static boolean isRightToLeft(String text, boolean otherwise) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return otherwise;
  }

  /** The text in runs; figures inside a right-to-left text belong to its run. */
  public static List<Run> runs(String text, boolean rightToLeft) {
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean odd = bidi.getRunLevel(i) % 2 == 1;
      add(runs, new Run(part, odd || (rightToLeft && !isLeftToRight(part))));
    }
    return runs;
  }

  private static void add(List<Run> runs, Run next) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.rightToLeft() == next.rightToLeft()) {
      runs.set(runs.size() - 1, new Run(last.text() + next.text(), next.rightToLeft()));
    } else {
      runs.add(next);
    }
  }

  private static boolean isLeftToRight(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}
