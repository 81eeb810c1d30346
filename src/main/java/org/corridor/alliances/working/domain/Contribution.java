package org.corridor.alliances.working.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner does, brings and gets: all that is common. Its budget lines are {@link
 * BudgetLine}s.
 *
 * @param role what it is in the partnership, in a few words
 * @param responsibilities one each
 * @param gains what it gets out of it besides money
 * @param leads it keeps the partnership on track (handbook chapter 6, conclusions)
 * @param amount its share of the budget; null where it is not said as an amount
 * @param currency ISO 4217 of the amount; empty without one
 * @param percent its share of the budget, 0 to 100; null where it is not said in percent
 * @param days person-days of effort over the whole time; null where not said
 * @param linesOpen its budget lines may be read by all in the room
 */
public record Contribution(
    String role,
    List<String> responsibilities,
    List<Resource> resources,
    String gains,
    boolean leads,
    @Nullable BigDecimal amount,
    String currency,
    @Nullable BigDecimal percent,
    @Nullable Integer days,
    boolean linesOpen) {

  public static final int LINE = 200;
  public static final int TEXT = 2_000;
  public static final int ROWS = 20;

  public Contribution {
    responsibilities = List.copyOf(responsibilities);
    resources = List.copyOf(resources);
  }

  public static Contribution none() {
    return new Contribution("", List.of(), List.of(), "", false, null, "", null, null, false);
  }

  public boolean saysNothing() {
    return equals(none());
  }

  Contribution opened(boolean open) {
    return new Contribution(
        role, responsibilities, resources, gains, leads, amount, currency, percent, days, open);
  }

  /**
   * @param value what it would cost; null where nobody said
   */
  public record Resource(
      ResourceKind kind, String what, @Nullable BigDecimal value, String currency) {}

  /** A line of a partner's own budget: private to the partner and the coordinator. */
  public record BudgetLine(String what, BigDecimal amount, String currency) {}
}
