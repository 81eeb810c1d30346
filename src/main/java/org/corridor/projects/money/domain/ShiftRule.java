package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * By how much a heading may be overspent without an amendment, as the grant contract says it.
 *
 * @param percent of the heading's budget, 0 to 100
 * @param rule where it is written; may be empty
 * @param revision from 0 for the one that holds as long as nobody decided
 */
public record ShiftRule(BigDecimal percent, String rule, int revision) {

  /** Characters. */
  public static final int RULE = 300;

  public static final BigDecimal MOST = new BigDecimal("100");

  /** Without a word about it nothing may be shifted. */
  static final ShiftRule NONE = new ShiftRule(BigDecimal.ZERO, "", 0);

  /** How a heading stands. */
  public enum Standing {
    WITHIN_BUDGET,
    WITHIN_RULE,
    NEEDS_AMENDMENT
  }

  public Standing standing(BudgetBook.Money heading) {
    BigDecimal spent = heading.spent().add(heading.waiting());
    if (spent.compareTo(heading.budgeted()) <= 0) {
      return Standing.WITHIN_BUDGET;
    }
    BigDecimal allowed =
        heading
            .budgeted()
            .add(
                heading
                    .budgeted()
                    .multiply(percent)
                    .divide(BigDecimal.valueOf(100), Exchange.CENTS, RoundingMode.DOWN));
    return spent.compareTo(allowed) <= 0 ? Standing.WITHIN_RULE : Standing.NEEDS_AMENDMENT;
  }
}
