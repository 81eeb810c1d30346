package org.corridor.capacities.planning.engine;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work for a team.
 *
 * @param place whose budget pays for it
 * @param seats how many people at most
 * @param weight how much it matters; 10 is usual
 * @param from the first day, null where the days are still open
 * @param until the last day, null where the days are still open
 * @param days how many days of a person's year it takes
 * @param languages the place's, ISO 639: one of the team has to speak one of them; empty where any
 *     will do
 * @param teaching whether one of the team has to be able to teach
 */
public record Mission(
    UUID id,
    String place,
    int seats,
    int weight,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    int days,
    Set<String> languages,
    boolean teaching) {

  public Mission {
    languages = Set.copyOf(languages);
    if (seats < 0 || weight < 1 || days < 0) {
      throw new IllegalArgumentException(
          "A mission with %d seats, weight %d and %d days".formatted(seats, weight, days));
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("A mission that ends before it begins");
    }
  }

  /** Whether nobody can be on both. Missions whose days are open overlap with none. */
  boolean overlaps(Mission other) {
    return from != null
        && until != null
        && other.from != null
        && other.until != null
        && !until.isBefore(other.from)
        && !other.until.isBefore(from);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Mission mission && id.equals(mission.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
