package org.corridor.capacities.roster.domain;

import java.util.Locale;

/** What people agree to, or not; nothing else depends on the answer. */
public enum Purpose {
  /** Being found, without a name, by those who describe a need or a job. Said for each sector. */
  REQUESTS(1),
  /** Being counted in the map of skills, where five or more are. */
  FIGURES(1),
  /** A mail once a year that asks whether the entry is still right. */
  REMINDER(1);

  private final int version;

  Purpose(int version) {
    this.version = version;
  }

  /** Of the text, from 1. Whoever changes what it says adds a text with the next number. */
  public int version() {
    return version;
  }

  /** Whether it is agreed to for each sector on its own. */
  public boolean bySector() {
    return this == REQUESTS;
  }

  /** Key of its name. */
  public String title() {
    return "capacities.roster.consent." + name().toLowerCase(Locale.ROOT);
  }

  /** Key of the text that is in force. */
  public String text() {
    return title() + ".v" + version;
  }
}
