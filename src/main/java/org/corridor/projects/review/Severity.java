package org.corridor.projects.review;

import java.util.Locale;

/** How much a finding asks for. */
public enum Severity {
  /** The handbook saw projects fail or suffer here. */
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
