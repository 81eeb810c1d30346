package org.corridor.capacities;

import java.util.Locale;

/** How somebody's skills reach the place that needs them (handbook 4.2, 4.3, text box 10). */
public enum Mode {
  /** At a distance, without a journey. */
  REMOTE,
  /** A stay of days or weeks. */
  SHORT_MISSION,
  /** The months of the year that are spent at home. */
  SEASONAL,
  /** For good. */
  RETURN;

  /** Key of its name. */
  public String text() {
    return "capacities.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
