package org.corridor.capacities.missions.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Terms of reference, in a version that never changes. It binds once both agreed to it.
 *
 * @param number from 1
 * @param by who proposed it
 * @param hostAt when the host agreed; null until then
 * @param expertAt when the expert agreed; null until then
 */
public record Terms(
    int number,
    Party by,
    Content content,
    Instant at,
    @Nullable Instant hostAt,
    @Nullable Instant expertAt) {

  public static final int WORDS = 3_000;
  public static final int LINE = 200;
  public static final int MOST_COSTS = 30;

  /** No mission has more versions. */
  public static final int MOST = 60;

  /**
   * What is agreed.
   *
   * @param purpose what it is good for
   * @param results what is there afterwards
   * @param support what the host provides
   * @param from the first day
   * @param until the last day, not before the first
   * @param stipend why there is one and what it is for, such as work that is left meanwhile
   *     (handbook, text box 10); empty where there is none
   */
  public record Content(
      String purpose,
      String tasks,
      String results,
      String support,
      String place,
      LocalDate from,
      LocalDate until,
      List<Cost> costs,
      String stipend) {
    public Content {
      costs = List.copyOf(costs);
      if (until.isBefore(from)) {
        throw new IllegalArgumentException("The last day comes before the first");
      }
    }

    /** What all of it costs, by currency. */
    public Map<String, BigDecimal> sums() {
      Map<String, BigDecimal> sums = new TreeMap<>();
      costs.forEach(cost -> sums.merge(cost.currency(), cost.amount(), BigDecimal::add));
      return sums;
    }
  }

  /**
   * A line of the budget.
   *
   * @param payer who pays it, in words
   * @param amount not negative
   * @param currency ISO 4217
   */
  public record Cost(String what, String payer, BigDecimal amount, String currency) {}

  public boolean agreedBy(Party party) {
    return (party == Party.HOST ? hostAt : expertAt) != null;
  }

  public boolean binds() {
    return hostAt != null && expertAt != null;
  }

  Terms agree(Party party, Instant now) {
    return new Terms(
        number,
        by,
        content,
        at,
        party == Party.HOST && hostAt == null ? now : hostAt,
        party == Party.EXPERT && expertAt == null ? now : expertAt);
  }
}
