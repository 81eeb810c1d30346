package org.corridor.capacities.missions.domain;

import java.util.Locale;

/** How far a mission is. */
public enum MissionState {
  /** Nothing binds yet. */
  PLANNING,
  /** Both agreed to the same version of the terms. */
  AGREED,
  /** Both have reported. */
  DONE,
  CANCELLED;

  /** Key of its name. */
  public String text() {
    return "capacities.missions.state." + name().toLowerCase(Locale.ROOT);
  }

  public boolean isOver() {
    return this == DONE || this == CANCELLED;
  }
}
