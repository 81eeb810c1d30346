package org.corridor.projects.review;

import java.util.Locale;

/** How much a finding asks for. */
public enum Severity {
  /**
   * What the design says shows that something is missing where the handbook saw projects fail or
   * suffer. Never a mere blank.
   */
  GAP,
  /** Worth a thought; also what has not been answered yet. */
  ADVICE,
  /** Taken care of. */
  STRENGTH;

  /** As in addresses, message keys and style classes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
