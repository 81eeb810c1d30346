package org.corridor.capacities.planning.engine;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * One person for one mission.
 *
 * @param fit how well they fit, 0 to 100
 * @param cost travel and days, in minor units of the plan's currency
 */
public record Candidate(Person person, Mission mission, int fit, long cost) {

  public Candidate {
    if (fit < 0 || fit > 100 || cost < 0) {
      throw new IllegalArgumentException("Fit %d, cost %d".formatted(fit, cost));
    }
  }

  /** How well they fit, weighed by how much the mission matters. */
  long worth() {
    return (long) fit * mission.weight();
  }

  /** Whether they speak a language of the place. */
  boolean speaks() {
    return mission.languages().isEmpty()
        || !Collections.disjoint(person.languages(), mission.languages());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Candidate candidate
            && person.equals(candidate.person)
            && mission.equals(candidate.mission);
  }

  @Override
  public int hashCode() {
    return 31 * person.hashCode() + mission.hashCode();
  }
}
