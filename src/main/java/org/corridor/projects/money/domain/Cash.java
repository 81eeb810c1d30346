package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.design.Budget;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * What the donor has paid in beside what its part of the spending is, and what is needed next, in
 * the project's currency. An estimate: the donor's part of spending is taken to be the same share
 * as of the budget.
 *
 * @param came paid in
 * @param used the donor's part of what was approved
 * @param needed the donor's part of what is planned for the next months, or was planned and is
 *     still to be spent
 */
public record Cash(BigDecimal came, BigDecimal used, BigDecimal needed) {

  /** For how many months ahead the need is reckoned. */
  public static final int MONTHS = 3;

  public static Cash of(
      ProjectUnderWay project,
      List<BudgetBook.Sum> sums,
      List<Instalment> instalments,
      LocalDate today) {
    BudgetBook now = BudgetBook.of(project, sums, today);
    BudgetBook then = BudgetBook.of(project, sums, today.plusMonths(MONTHS));
    BigDecimal came =
        instalments.stream()
            .map(Instalment::cameAmount)
            .filter(amount -> amount != null)
            .reduce(BigDecimal.ZERO.setScale(Exchange.CENTS), BigDecimal::add);
    BigDecimal toSpend =
        then.total()
            .planned()
            .subtract(now.total().spent())
            .max(BigDecimal.ZERO.setScale(Exchange.CENTS));
    return new Cash(came, donor(project, now.total().spent()), donor(project, toSpend));
  }

  private static BigDecimal donor(ProjectUnderWay project, BigDecimal amount) {
    Budget budget = project.plan().budget();
    return budget.total().signum() == 0
        ? amount
        : amount
            .multiply(budget.donorTotal())
            .divide(budget.total(), Exchange.CENTS, RoundingMode.HALF_UP);
  }

  /** What is left of what came; below nought where partners advanced money. */
  public BigDecimal atHand() {
    return came.subtract(used);
  }

  /** What has to come so that the next months can be paid; nought where enough is at hand. */
  public BigDecimal gap() {
    return needed.subtract(atHand()).max(BigDecimal.ZERO.setScale(Exchange.CENTS));
  }
}
