package org.corridor.capacities;

import java.util.Locale;

/** For figures only, and only if somebody wants to say. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "capacities.sex." + name().toLowerCase(Locale.ROOT);
  }
}
