package org.corridor.people.organisations.domain;

import java.time.Instant;
import java.time.ZoneOffset;

/** A steward made sure of an organisation. Good for two years: people and addresses change. */
public record Verification(Means means, Instant at) {

  private static final int YEARS = 2;

  public Instant until() {
    return at.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
  }

  boolean isValid(Instant now) {
    return now.isBefore(until());
  }
}
