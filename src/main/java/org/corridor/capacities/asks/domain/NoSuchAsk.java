package org.corridor.capacities.asks.domain;

/** There is no such ask, as far as whoever asks may know. */
public final class NoSuchAsk extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchAsk() {
    super("No such ask", null, false, false);
  }
}
