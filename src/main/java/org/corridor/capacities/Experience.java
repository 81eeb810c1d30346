package org.corridor.capacities;

import java.util.Locale;

/** How well somebody can do something, as they say themselves; a certificate is not asked for. */
public enum Experience {
  /** Has begun to learn it. */
  LEARNING,
  /** Does it with little help. */
  CAN,
  /** Has done it for years. */
  SKILLED,
  /** Others ask them how. */
  EXPERT;

  /** Key of its name. */
  public String text() {
    return "capacities.experience." + name().toLowerCase(Locale.ROOT);
  }
}
