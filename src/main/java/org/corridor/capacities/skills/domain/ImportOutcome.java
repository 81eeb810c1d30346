package org.corridor.capacities.skills.domain;

import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param rows how many each file had, in the order in which they were read
 * @param leftOut rows about concepts that there are not
 * @param ignored files that are not read
 */
public record ImportOutcome(
    Map<String, Integer> rows,
    int added,
    int changed,
    int ended,
    int labels,
    int relations,
    int leftOut,
    List<String> ignored) {

  /** Whether the taxonomy is another one than before. */
  public boolean isChange() {
    return added + changed + ended + labels + relations > 0;
  }

  /** The same files again. */
  ImportOutcome again() {
    return new ImportOutcome(rows, 0, 0, 0, 0, 0, leftOut, ignored);
  }

  /**
   * Why files were refused.
   *
   * @param line 0 where it is not in a line
   * @param reason the end of the key {@code capacities.skills.import.refused...}
   */
  public record Refusal(String file, int line, String reason, Map<String, String> args) {

    /** Key of its text. */
    public String text() {
      return "capacities.skills.import.refused." + reason;
    }
  }
}
