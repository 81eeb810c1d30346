package org.corridor.capacities.needs.domain;

/** There is no such need, as far as whoever asks may know. */
public final class NoSuchNeed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchNeed() {
    super("No such need", null, false, false);
  }
}
