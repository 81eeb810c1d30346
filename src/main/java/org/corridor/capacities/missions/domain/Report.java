package org.corridor.capacities.missions.domain;

import java.time.Instant;
import org.corridor.capacities.needs.Headcount;

/**
 * What one of the two says of a mission.
 *
 * @param days of it
 * @param went what went well
 * @param hard what was hard
 * @param stays what stays
 * @param again what they would do otherwise
 * @param people who were trained, by sex and age
 */
public record Report(
    Party by,
    int days,
    String went,
    String hard,
    String stays,
    String again,
    Headcount people,
    Instant at) {

  public static final int MOST_DAYS = 1_000;
  public static final int WORDS = 2_000;

  @Override
  public String toString() {
    return "Report";
  }
}
