package org.corridor.capacities.asks.domain;

/** Who says something in an ask. */
public enum Side {
  ASKER,
  PERSON
}
