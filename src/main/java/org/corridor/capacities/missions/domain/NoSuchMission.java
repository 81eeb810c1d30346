package org.corridor.capacities.missions.domain;

/** There is no such mission, as far as whoever asks may know. */
public final class NoSuchMission extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchMission() {
    super("No such mission", null, false, false);
  }
}
