package org.corridor.communities.initiatives.domain;

/** There is no such initiative, as far as whoever asks may know. */
public final class NoInitiative extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoInitiative() {
    super("No such initiative", null, false, false);
  }
}
