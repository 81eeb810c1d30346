package org.corridor.communities.pledges.domain;

/** There is no such pledge, as far as whoever asks may know. */
public final class NoPledge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoPledge() {
    super("No such pledge", null, false, false);
  }
}
