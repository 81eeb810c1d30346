package org.corridor.capacities.missions.domain;

import java.time.Instant;

/**
 * What one of the two says some months after a mission.
 *
 * @param months 3 or 6
 */
public record FollowUpWords(Party by, int months, String words, Instant at) {

  public static final int WORDS = 2_000;

  @Override
  public String toString() {
    return "FollowUpWords";
  }
}
