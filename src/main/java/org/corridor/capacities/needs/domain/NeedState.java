package org.corridor.capacities.needs.domain;

import java.util.Locale;

/** How far a need is. Everything but a draft is public. */
public enum NeedState {
  /** Seen by those who speak for its organisation. */
  DRAFT,
  /** People can be asked for it. */
  OPEN,
  FILLED,
  CLOSED;

  /** Key of its name. */
  public String text() {
    return "capacities.needs.state." + name().toLowerCase(Locale.ROOT);
  }
}
