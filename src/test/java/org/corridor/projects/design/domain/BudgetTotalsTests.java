package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.Budget.Rate;
import org.corridor.projects.design.domain.BudgetTotals.Shares;
import org.junit.jupiter.api.Test;

class BudgetTotalsTests {

  @Property(tries = 300)
  void allWaysOfAddingUpGiveTheSameToTheCent(@ForAll("budgets") Budget budget) {
    BudgetTotals totals = BudgetTotals.of(budget);
    BigDecimal lines =
        budget.lines().stream()
            .map(budget::converted)
            .filter(amount -> amount != null)
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);

    assertThat(totals.total().whole()).isEqualTo(lines).isEqualTo(budget.total());
    assertThat(sum(totals.byHeading().values())).isEqualTo(totals.total());
    assertThat(sum(totals.byPartner().values())).isEqualTo(totals.total());
    assertThat(totals.total().donor().add(totals.total().own())).isEqualTo(lines);
    assertThat(totals.total().donor()).isEqualTo(budget.donorTotal());
  }

  @Property(tries = 300)
  void neitherSideEverPaysLessThanNothing(@ForAll("budgets") Budget budget) {
    BudgetTotals totals = BudgetTotals.of(budget);

    assertThat(totals.byPartner().values())
        .allSatisfy(
            shares -> {
              assertThat(shares.donor()).isNotNegative();
              assertThat(shares.own()).isNotNegative();
            });
  }

  @Property(tries = 300)
  void everyLineIsCountedOrNamedAsWithoutRate(@ForAll("budgets") Budget budget) {
    BudgetTotals totals = BudgetTotals.of(budget);

    assertThat(budget.lines())
        .allSatisfy(
            line ->
                assertThat(budget.converted(line) == null)
                    .isEqualTo(totals.withoutRate().contains(line)));
    assertThat(totals.byCurrency().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(
            budget.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Test
  void tellsALineWhoseRateIsMissingAndCountsItNowhereElse() {
    Budget budget =
        new Budget(
            "EUR",
            List.of(),
            List.of(line("bl1", "XOF", "1000", "100"), line("bl2", "EUR", "2", "10")));

    BudgetTotals totals = BudgetTotals.of(budget);

    assertThat(totals.total().whole()).isEqualTo("20.00");
    assertThat(totals.missingRates()).containsExactly("XOF");
    assertThat(totals.byCurrency()).containsEntry("XOF", new BigDecimal("100000.00"));
  }

  @Test
  void convertsByTheRateAndRoundsOncePerLine() {
    Budget budget =
        new Budget(
            "EUR",
            List.of(new Rate("XOF", new BigDecimal("655.957"), "BCEAO")),
            List.of(line("bl1", "XOF", "1", "1000"), line("bl2", "XOF", "1", "1000")));

    assertThat(BudgetTotals.of(budget).total().whole()).isEqualTo("3.04");
  }

  private static Line line(String id, String currency, String quantity, String cost) {
    return new Line(
        id,
        Heading.PEOPLE,
        "",
        "",
        new BigDecimal(quantity),
        new BigDecimal(cost),
        currency,
        "",
        null,
        "",
        "");
  }

  private static Shares sum(Collection<Shares> all) {
    return all.stream().reduce(Shares.NONE, Shares::and);
  }

  @Provide
  Arbitrary<Budget> budgets() {
    Arbitrary<BigDecimal> money =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
            .ofScale(2)
            .injectNull(0.1);
    Arbitrary<BigDecimal> quantity =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("1000000"))
            .ofScale(2)
            .injectNull(0.1);
    Arbitrary<BigDecimal> percent =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("100"))
            .ofScale(2)
            .injectNull(0.2);
    Arbitrary<Line> line =
        Combinators.combine(
                Arbitraries.of(Heading.class),
                quantity,
                money,
                Arbitraries.of("EUR", "XOF", "MAD", "USD"),
                Arbitraries.of("", "p1", "p2"),
                percent)
            .as(
                (heading, count, cost, currency, partner, donor) ->
                    new Line("x", heading, "", "", count, cost, currency, partner, donor, "", ""));
    Arbitrary<BigDecimal> rate =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.000001"), new BigDecimal("10000000"))
            .ofScale(6);
    return Combinators.combine(line.list().ofMaxSize(40), rate, rate)
        .as(
            (lines, xof, mad) ->
                new Budget(
                    "EUR",
                    List.of(new Rate("XOF", xof, ""), new Rate("MAD", mad, "")),
                    new ArrayList<>(lines)));
  }
}
