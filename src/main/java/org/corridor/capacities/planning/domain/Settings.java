package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser sets.
 *
 * @param currency ISO 4217, of all amounts
 * @param budget for everything, null where there is no limit
 * @param travel what a journey costs, each person and mission; nothing at a distance
 * @param perDay what a day there costs, each person
 * @param mostMissions a person
 * @param mostDays a person and year
 * @param fairness what a second mission for the same person loses, in points of fit, 0 to 100
 * @param women of 100, in the whole plan, at least
 * @param men likewise
 * @param budgets by town; towns without an entry have no limit of their own
 */
public record Settings(
    String currency,
    @Nullable BigDecimal budget,
    BigDecimal travel,
    BigDecimal perDay,
    int mostMissions,
    int mostDays,
    int fairness,
    int women,
    int men,
    Map<String, BigDecimal> budgets) {

  /** The highest amount. */
  public static final int MOST_MONEY = 1_000_000_000;

  public static final int MOST_MISSIONS = 20;
  public static final int MOST_DAYS = 366;

  /** With how many seats the balance of women and men is heeded; in fewer it would tell of one. */
  public static final int LEAST_SEATS_FOR_BALANCE = 10;

  public static final Settings USUAL =
      new Settings(
          "EUR", null, BigDecimal.valueOf(500), BigDecimal.valueOf(60), 2, 60, 30, 0, 0, Map.of());

  public Settings {
    budgets = Map.copyOf(budgets);
    if (women + men > 100) {
      throw new IllegalArgumentException("More than all");
    }
  }
}
