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

  /** Key of its name, as people say it of themselves. */
  public String text() {
    return "capacities.experience." + name().toLowerCase(Locale.ROOT);
  }

  /** Key of its name, as it is said of others: on a card, or where somebody is looked for. */
  public String ofOthers() {
    return text() + ".of-others";
  }
}
