package org.corridor.capacities.planning.engine;

import java.util.Map;

/**
 * What the organiser sets.
 *
 * @param fairness what a second mission for the same person loses, 0 to 100 as the fit is counted;
 *     the third loses twice that
 * @param team the balance in each team
 * @param whole the balance of all seats together
 * @param mostOfOneOrganisation how many of one organisation may be in a team
 * @param budget for everything, in minor units
 * @param budgetOf by place, in minor units; places without an entry have no budget of their own
 */
public record Rules(
    int fairness,
    Balance team,
    Balance whole,
    int mostOfOneOrganisation,
    long budget,
    Map<String, Long> budgetOf) {

  /** Nothing is set. */
  public static final Rules NONE =
      new Rules(0, Balance.FREE, Balance.FREE, Integer.MAX_VALUE, Long.MAX_VALUE, Map.of());

  private static final int USUAL_WEIGHT = 10;

  public Rules {
    budgetOf = Map.copyOf(budgetOf);
  }

  long budgetOf(String place) {
    return budgetOf.getOrDefault(place, Long.MAX_VALUE);
  }

  /** What it loses that somebody has that many missions. */
  long unfair(long missions) {
    return USUAL_WEIGHT * fairness * missions * (missions - 1) / 2;
  }
}
