package org.corridor.projects.money.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.money.domain.BudgetBook.Money;
import org.corridor.projects.money.domain.BudgetBook.Pace;
import org.corridor.projects.money.domain.BudgetBook.Sum;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectState;
import org.corridor.projects.underway.ProjectUnderWay;

/** The arithmetic of the books: whichever way they are added up, it is the same to the cent. */
class BudgetBookTests {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  @Property(tries = 300)
  void linesHeadingsAndPartnersAddUpToTheTotal(@ForAll("sums") List<Sum> sums) {
    BudgetBook book = BudgetBook.of(project(), sums, START.plusMonths(5));

    BigDecimal approved =
        sums.stream()
            .filter(one -> one.kind() == SpendingKind.CASH)
            .filter(one -> one.state() == SpendingState.APPROVED)
            .map(Sum::converted)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(book.total().spent()).isEqualByComparingTo(approved);
    assertThat(added(book.partners().values()).spent()).isEqualByComparingTo(approved);
    assertThat(added(book.headings().values()).spent().add(book.dropped()))
        .isEqualByComparingTo(approved);
    assertThat(
            added(book.lines().stream().map(BudgetBook.LineBook::money).toList())
                .spent()
                .add(book.dropped()))
        .isEqualByComparingTo(approved);
    assertThat(added(book.partners().values()).budgeted())
        .isEqualByComparingTo(book.total().budgeted());
    assertThat(added(book.headings().values()).planned())
        .isEqualByComparingTo(book.total().planned());
  }

  @Property(tries = 500)
  void whatIsConvertedIsOffByHalfACentAtMost(
      @ForAll("amounts") BigDecimal amount, @ForAll("rates") BigDecimal rate) {
    BigDecimal converted = new Exchange(rate, "").convert(amount);

    assertThat(converted.scale()).isEqualTo(2);
    assertThat(converted.multiply(rate).subtract(amount).abs())
        .isLessThanOrEqualTo(rate.multiply(new BigDecimal("0.005")));
    assertThat(new Exchange(rate, "").convert(amount.negate())).isEqualTo(converted.negate());
  }

  @Property(tries = 200)
  void anEntryAndWhatTakesItBackLeaveNothing(
      @ForAll("amounts") BigDecimal amount, @ForAll("rates") BigDecimal rate) {
    Spending approved = SpendingTests.approved(amount, rate);
    Spending back = SpendingTests.takenBack(approved);

    assertThat(approved.converted().add(back.converted())).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(approved.entry().amount().add(back.entry().amount()))
        .isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Example
  void whatIsPlannedGrowsWithTheTimeOfTheProject() {
    assertThat(planned(START.minusDays(1))).isEqualByComparingTo("0");
    assertThat(planned(START.plusMonths(10).minusDays(1))).isEqualByComparingTo("1500.00");
    assertThat(planned(START.plusYears(3))).isEqualByComparingTo("1500.00");
    assertThat(planned(START.plusMonths(5)))
        .isBetween(BigDecimal.valueOf(700), BigDecimal.valueOf(800));
  }

  private static BigDecimal planned(LocalDate day) {
    return BudgetBook.of(project(), List.of(), day).total().planned();
  }

  @Example
  void theForecastIsWhatWasSpentAndWhatIsStillPlanned() {
    Money money = money("1000", "400", "300", "50");

    assertThat(money.forecast()).isEqualByComparingTo("950");
    assertThat(money.left()).isEqualByComparingTo("700");
    assertThat(money.percent()).isEqualTo(30);
  }

  @Example
  void thePaceToleratesAFifthOfTheLine() {
    assertThat(money("1000", "400", "600", "0").pace()).isEqualTo(Pace.AS_PLANNED);
    assertThat(money("1000", "400", "600", "0.01").pace()).isEqualTo(Pace.AHEAD);
    assertThat(money("1000", "400", "199.99", "0").pace()).isEqualTo(Pace.BEHIND);
    assertThat(money("1000", "1000", "1000", "0.01").pace()).isEqualTo(Pace.OVERSPENT);
  }

  @Example
  void aHeadingMayBeOverspentByWhatTheRuleSays() {
    ShiftRule rule = new ShiftRule(new BigDecimal("15"), "Article 9", 1);

    assertThat(rule.standing(money("1000", "0", "1000", "0")))
        .isEqualTo(ShiftRule.Standing.WITHIN_BUDGET);
    assertThat(rule.standing(money("1000", "0", "1100", "50")))
        .isEqualTo(ShiftRule.Standing.WITHIN_RULE);
    assertThat(rule.standing(money("1000", "0", "1150", "0.01")))
        .isEqualTo(ShiftRule.Standing.NEEDS_AMENDMENT);
    assertThat(ShiftRule.NONE.standing(money("1000", "0", "1000.01", "0")))
        .isEqualTo(ShiftRule.Standing.NEEDS_AMENDMENT);
  }

  private static Money money(String budgeted, String planned, String spent, String waiting) {
    return new Money(
        new BigDecimal(budgeted),
        new BigDecimal(planned),
        new BigDecimal(spent),
        new BigDecimal(waiting));
  }

  private static Money added(Iterable<Money> all) {
    Money total = Money.NONE;
    for (Money one : all) {
      total = total.and(one);
    }
    return total;
  }

  /** Ten months from the first of January, three lines of two partners, 1,500 euros in all. */
  static ProjectUnderWay project() {
    List<Budget.Line> lines = new ArrayList<>();
    lines.add(line("l1", Heading.PEOPLE, "p1", "500", "EUR"));
    lines.add(line("l2", Heading.TRAVEL, "p2", "500", "EUR"));
    lines.add(line("l3", Heading.TRAVEL, "p1", "327978.50", "XOF"));
    DesignContent content =
        DesignContent.empty()
            .with(new Idea("Project", "", "", null, 10, "en"))
            .with(
                new Budget(
                    "EUR",
                    List.of(new Budget.Rate("XOF", new BigDecimal("655.957"), "Parity")),
                    lines));
    return new ProjectUnderWay(
        new ProjectKey("project-abcdef"),
        ProjectState.RUNNING,
        content,
        content,
        1,
        START,
        Openness.TEAM,
        Instant.EPOCH);
  }

  private static Budget.Line line(
      String id, Heading heading, String partner, String cost, String currency) {
    return new Budget.Line(
        id,
        heading,
        "Line " + id,
        "unit",
        BigDecimal.ONE,
        new BigDecimal(cost),
        currency,
        partner,
        null,
        "",
        "");
  }

  @Provide
  Arbitrary<List<Sum>> sums() {
    return Combinators.combine(
            Arbitraries.of("l1", "l2", "l3", "gone"),
            Arbitraries.of(SpendingKind.values()),
            Arbitraries.of(SpendingState.values()),
            Arbitraries.of("p1", "p2", "p3"),
            amounts(),
            Arbitraries.integers().between(1, 50))
        .as(Sum::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("999999999.99"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.000001"), new BigDecimal("30000"))
        .ofScale(6);
  }
}
