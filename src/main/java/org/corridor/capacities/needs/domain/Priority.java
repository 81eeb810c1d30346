package org.corridor.capacities.needs.domain;

import java.util.Locale;

/** How pressing a need is, as its organisation says. Stored by its place in this order. */
public enum Priority {
  CAN_WAIT,
  NORMAL,
  HIGH,
  URGENT;

  /** Key of its name. */
  public String text() {
    return "capacities.needs.priority." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
