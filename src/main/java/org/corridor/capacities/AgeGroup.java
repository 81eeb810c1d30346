package org.corridor.capacities;

import java.util.Locale;

/** For figures only, and only if somebody wants to say. */
public enum AgeGroup {
  UNDER_25,
  FROM_25,
  FROM_35,
  FROM_50,
  FROM_65;

  /** Key of its name. */
  public String text() {
    return "capacities.age." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
