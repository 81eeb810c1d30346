package org.corridor.capacities.missions.domain;

import java.util.Locale;

/** The two who make a mission. */
public enum Party {
  /** Whose need it is. */
  HOST,
  /** Who said yes. */
  EXPERT;

  /** Key of its name. */
  public String text() {
    return "capacities.missions.party." + name().toLowerCase(Locale.ROOT);
  }

  public Party other() {
    return this == HOST ? EXPERT : HOST;
  }
}
