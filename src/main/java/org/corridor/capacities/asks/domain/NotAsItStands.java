package org.corridor.capacities.asks.domain;

/** Something changed meanwhile: the ask is no longer open, or its terms are others. */
public final class NotAsItStands extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAsItStands() {
    super("The ask has changed", null, false, false);
  }
}
