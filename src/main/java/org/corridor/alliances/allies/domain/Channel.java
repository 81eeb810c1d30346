package org.corridor.alliances.allies.domain;

import org.corridor.platform.form.Submission;

/**
 * How an ally is reached: the tools of handbook 8.3, personal contact of 8.1, and others who open
 * the door.
 */
public enum Channel {
  LOBBYING("8.3"),
  EVENT("8.3; Text box 21"),
  COMMITTEE("8.3"),
  PERSONAL("8.1"),
  THIRD_PARTY("8.3; Text box 22");

  private final String source;

  Channel(String source) {
    this.source = source;
  }

  /** Where the handbook speaks of it. */
  public String source() {
    return source;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.allies.channel." + Submission.code(this);
  }
}
