package org.corridor.capacities.missions.domain;

/** The mission is no longer as it was seen. */
public final class MissionChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissionChanged() {
    super("The mission has changed", null, false, false);
  }
}
