package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * The budget that holds beside what was spent, in the project's currency. Every entry was rounded
 * once, and every sum here is a sum of entries, so that by line, heading and partner they are the
 * same to the cent.
 *
 * @param headings those with a line or an entry, in their order
 * @param partners by id of the partner, in the order of the budget
 * @param withoutRate lines that no sum holds, since the budget has no rate for their currency
 * @param dropped what was spent on lines that the budget no longer has
 */
public record BudgetBook(
    List<LineBook> lines,
    Map<Heading, Money> headings,
    Map<String, Money> partners,
    Money total,
    Map<SpendingKind, BigDecimal> given,
    List<Line> withoutRate,
    BigDecimal dropped) {

  /** Beyond this part of a line it is ahead of the plan, or behind it. */
  private static final BigDecimal TOLERATED = new BigDecimal("0.20");

  private static final BigDecimal NOUGHT = BigDecimal.ZERO.setScale(Exchange.CENTS);

  /**
   * What the books hold of a line by one partner.
   *
   * @param converted in the project's currency
   */
  public record Sum(
      String line,
      SpendingKind kind,
      SpendingState state,
      String partner,
      BigDecimal converted,
      int entries) {}

  /**
   * Four figures that belong together, in the project's currency.
   *
   * @param budgeted what the version that holds gives
   * @param planned which part of it was to be spent by today
   * @param spent approved, in cash
   * @param waiting entered, not approved yet, in cash
   */
  public record Money(
      BigDecimal budgeted, BigDecimal planned, BigDecimal spent, BigDecimal waiting) {

    static final Money NONE = new Money(NOUGHT, NOUGHT, NOUGHT, NOUGHT);

    Money and(Money more) {
      return new Money(
          budgeted.add(more.budgeted),
          planned.add(more.planned),
          spent.add(more.spent),
          waiting.add(more.waiting));
    }

    /** What is left; below nought where more was spent than budgeted. */
    public BigDecimal left() {
      return budgeted.subtract(spent);
    }

    /** What it comes to if all that is still planned is spent as planned. */
    public BigDecimal forecast() {
      return spent.add(waiting).add(budgeted.subtract(planned).max(BigDecimal.ZERO));
    }

    /** How much of it is spent, in percent; 0 for a budget of nought. */
    public int percent() {
      return budgeted.signum() == 0
          ? 0
          : spent
              .multiply(BigDecimal.valueOf(100))
              .divide(budgeted, 0, RoundingMode.HALF_UP)
              .intValue();
    }

    public Pace pace() {
      BigDecimal out = spent.add(waiting);
      BigDecimal tolerated = budgeted.multiply(TOLERATED);
      if (out.compareTo(budgeted) > 0) {
        return Pace.OVERSPENT;
      }
      if (out.subtract(planned).compareTo(tolerated) > 0) {
        return Pace.AHEAD;
      }
      return planned.subtract(out).compareTo(tolerated) > 0 ? Pace.BEHIND : Pace.AS_PLANNED;
    }
  }

  /** How spending goes along with the plan; a fifth of the line is tolerated. */
  public enum Pace {
    OVERSPENT,
    AHEAD,
    AS_PLANNED,
    BEHIND;

    /** Key of its name. */
    public String text() {
      return "projects.money.pace." + org.corridor.platform.form.Submission.code(this);
    }
  }

  /**
   * @param entries how many the line has, refused ones left out
   */
  public record LineBook(Line line, Money money, int entries) {}

  public static BudgetBook of(ProjectUnderWay project, List<Sum> sums, LocalDate today) {
    Budget budget = project.plan().budget();
    List<LineBook> lines = new ArrayList<>();
    List<Line> withoutRate = new ArrayList<>();
    Map<Heading, Money> headings = new EnumMap<>(Heading.class);
    Map<String, Money> partners = new LinkedHashMap<>();
    Money total = Money.NONE;
    for (Line line : budget.lines()) {
      BigDecimal converted = budget.converted(line);
      if (converted == null) {
        withoutRate.add(line);
      }
      BigDecimal budgeted = converted == null ? NOUGHT : converted;
      Money plan =
          new Money(budgeted, part(budgeted, elapsed(project, line, today)), NOUGHT, NOUGHT);
      List<Sum> own = sums.stream().filter(sum -> sum.line().equals(line.id())).toList();
      Money money = plan.and(cash(own));
      lines.add(new LineBook(line, money, entries(own)));
      headings.merge(line.heading(), money, Money::and);
      partners.merge(line.partner(), plan, Money::and);
      total = total.and(money);
    }
    List<Sum> gone = sums.stream().filter(sum -> !has(budget, sum.line())).toList();
    sums.forEach(sum -> partners.merge(sum.partner(), cash(List.of(sum)), Money::and));
    return new BudgetBook(
        List.copyOf(lines),
        headings,
        partners,
        total.and(cash(gone)),
        given(sums),
        List.copyOf(withoutRate),
        cash(gone).spent());
  }

  private static boolean has(Budget budget, String line) {
    return budget.lines().stream().anyMatch(one -> one.id().equals(line));
  }

  private static int entries(List<Sum> sums) {
    return sums.stream()
        .filter(sum -> sum.state() != SpendingState.REFUSED)
        .mapToInt(Sum::entries)
        .sum();
  }

  private static Money cash(List<Sum> sums) {
    return new Money(
        NOUGHT,
        NOUGHT,
        sum(sums, SpendingKind.CASH, SpendingState.APPROVED),
        sum(sums, SpendingKind.CASH, SpendingState.WAITING));
  }

  /** What was given and approved in kind and in time. */
  private static Map<SpendingKind, BigDecimal> given(List<Sum> sums) {
    Map<SpendingKind, BigDecimal> given = new EnumMap<>(SpendingKind.class);
    for (SpendingKind kind : List.of(SpendingKind.IN_KIND, SpendingKind.VOLUNTEER_TIME)) {
      given.put(kind, sum(sums, kind, SpendingState.APPROVED));
    }
    return given;
  }

  private static BigDecimal sum(List<Sum> sums, SpendingKind kind, SpendingState state) {
    return sums.stream()
        .filter(sum -> sum.kind() == kind && sum.state() == state)
        .map(Sum::converted)
        .reduce(NOUGHT, BigDecimal::add);
  }

  /**
   * Which part of a line is over by today: of the time of its activity, or of the whole project
   * where it names none.
   */
  private static BigDecimal elapsed(ProjectUnderWay project, Line line, LocalDate today) {
    int first = 1;
    int last = project.months();
    for (Activity activity : project.plan().plan().activities()) {
      Integer start = activity.start();
      Integer end = activity.end();
      if (activity.id().equals(line.activity()) && start != null && end != null) {
        first = start;
        last = end;
      }
    }
    LocalDate from = project.firstDayOf(first);
    long days = ChronoUnit.DAYS.between(from, project.firstDayOf(last + 1));
    long gone = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(from, today) + 1));
    return BigDecimal.valueOf(gone)
        .divide(BigDecimal.valueOf(days), Exchange.DIGITS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal part(BigDecimal whole, BigDecimal share) {
    return whole.multiply(share).setScale(Exchange.CENTS, RoundingMode.HALF_UP);
  }
}
