package org.corridor.people.tokens.domain;

import java.time.Duration;

/** For how long a token can be made; none is for ever, so that a forgotten one ends by itself. */
public enum Lifetime {
  MONTH(30),
  QUARTER(90),
  YEAR(365);

  private final int days;

  Lifetime(int days) {
    this.days = days;
  }

  public int days() {
    return days;
  }

  public Duration duration() {
    return Duration.ofDays(days);
  }
}
