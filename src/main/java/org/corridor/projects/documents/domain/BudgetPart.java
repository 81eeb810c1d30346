package org.corridor.projects.documents.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Fill;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.WorkPlan.Activity;
import org.jspecify.annotations.Nullable;

/** The budget: overview by heading with bars, by partner, all lines, exchange rates. */
final class BudgetPart {

  private static final int BAR = 20;

  private final Draft draft;
  private final Words words;
  private final DesignContent content;
  private final Budget budget;

  BudgetPart(Draft draft, DesignContent content) {
    this.draft = draft;
    this.words = draft.words();
    this.content = content;
    this.budget = content.budget();
  }

  void budget() {
    draft.chapter(
        "budget",
        () -> {
          if (budget.lines().isEmpty()) {
            return;
          }
          draft.note(words.say("budget-note", "currency", budget.currency()));
          overview("heading", line -> words.label(line.heading()));
          overview("partner", this::partner);
          draft.section(words.say("lines"));
          lines();
          rates();
        });
  }

  /** Sums of money by what the lines have in common. */
  private void overview(String key, Function<Line, String> by) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    Stream.of(Heading.values())
        .flatMap(heading -> lines(heading).stream())
        .forEach(line -> sums.merge(by.apply(line), sum(line), Sum::plus));
    List<Row> rows = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    head.add(Cell.of(words.say(key)));
    Stream.of("total", "donor-part", "own-part").forEach(k -> head.add(Cell.number(words.say(k))));
    head.add(Cell.of(words.say("share")).across(BAR));
    rows.add(new Row(Kind.HEAD, head));
    BigDecimal most =
        sums.values().stream().map(Sum::total).reduce(BigDecimal.ONE, BigDecimal::max);
    sums.forEach((name, sum) -> rows.add(row(name, sum, most)));
    Sum all = sums.values().stream().reduce(Sum.NOUGHT, Sum::plus);
    List<Cell> total = amounts(words.say("sum"), all);
    total.add(Cell.of("").across(BAR));
    rows.add(new Row(Kind.TOTAL, total));
    List<Integer> widths = new ArrayList<>(List.of(300, 150, 150, 150));
    for (int i = 0; i < BAR; i++) {
      widths.add(12);
    }
    draft.table(widths, rows, true);
  }

  private Row row(String name, Sum sum, BigDecimal most) {
    List<Cell> cells = amounts(name, sum);
    int donor = length(sum.donor(), most);
    int whole = Math.max(donor, length(sum.total(), most));
    bar(cells, donor, Fill.BAR);
    bar(cells, whole - donor, Fill.PALE);
    bar(cells, BAR - whole, Fill.NONE);
    return new Row(Kind.BODY, cells);
  }

  private static void bar(List<Cell> cells, int span, Fill fill) {
    if (span > 0) {
      cells.add(Cell.bar(span, fill));
    }
  }

  private static int length(BigDecimal amount, BigDecimal most) {
    return amount
        .multiply(BigDecimal.valueOf(BAR))
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValue();
  }

  private List<Cell> amounts(String name, Sum sum) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    cells.add(Cell.number(words.amount(sum.total())));
    cells.add(Cell.number(words.amount(sum.donor())));
    cells.add(Cell.number(words.amount(sum.total().subtract(sum.donor()))));
    return cells;
  }

  private void lines() {
    List<Row> rows = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    head.add(Cell.of(words.say("description")));
    Stream.of("quantity", "unit-cost", "amount").forEach(k -> head.add(Cell.number(words.say(k))));
    head.add(Cell.number(words.say("amount-in", "currency", budget.currency())));
    head.add(Cell.number(words.say("donor-percent")));
    head.add(Cell.number(words.say("donor-part")));
    head.add(Cell.of(words.say("partner")));
    rows.add(new Row(Kind.HEAD, head));
    for (Heading heading : Heading.values()) {
      List<Line> lines = lines(heading);
      if (!lines.isEmpty()) {
        rows.add(Row.of(Kind.GROUP, Cell.of(words.label(heading)).across(8)));
        lines.forEach(line -> rows.add(row(line)));
        rows.add(total(words.say("subtotal"), lines));
      }
    }
    rows.add(total(words.say("sum"), budget.lines()));
    draft.table(List.of(28, 11, 11, 13, 12, 7, 12, 14), rows, true);
    long open = budget.lines().stream().filter(line -> budget.converted(line) == null).count();
    if (open > 0) {
      draft.note(words.say("no-rate", "count", open));
    }
  }

  private Row row(Line line) {
    Activity activity =
        content.plan().activities().stream()
            .filter(a -> a.id().equals(line.activity()))
            .findFirst()
            .orElse(null);
    return Row.of(
        Kind.BODY,
        Cell.of(
            Words.lines(
                line.description(),
                activity == null ? "" : words.say("for-activity", "name", activity.name()))),
        Cell.number(Words.joined(List.of(words.number(line.quantity()), line.unit()), " ")),
        Cell.number(words.amount(line.unitCost())),
        Cell.number(words.money(line.amount(), line.currency())),
        Cell.number(words.amount(budget.converted(line))),
        Cell.number(words.percent(line.donorPercent())),
        Cell.number(words.amount(budget.donorPart(line))),
        Cell.of(partner(line)));
  }

  private Row total(String label, List<Line> lines) {
    Sum sum = lines.stream().map(this::sum).reduce(Sum.NOUGHT, Sum::plus);
    return Row.of(
        Kind.TOTAL,
        Cell.of(label).across(4),
        Cell.number(words.amount(sum.total())),
        Cell.of(""),
        Cell.number(words.amount(sum.donor())),
        Cell.of(""));
  }

  private void rates() {
    List<Row> rows = new ArrayList<>();
    rows.add(draft.head("currency", "rate", "rate-source"));
    for (Budget.Rate rate : budget.rates()) {
      String one =
          words.say(
              "rate-of",
              "base",
              budget.currency(),
              "number",
              words.number(rate.perUnit()),
              "currency",
              rate.currency());
      rows.add(Row.body(rate.currency(), one, rate.source()));
    }
    if (!budget.rates().isEmpty()) {
      draft.section(words.say("rates"));
    }
    draft.table(List.of(15, 35, 50), rows, false);
  }

  private List<Line> lines(Heading heading) {
    return budget.lines().stream().filter(line -> line.heading() == heading).toList();
  }

  private String partner(Line line) {
    Ally ally = content.alliances().ally(line.partner());
    return ally == null ? words.say("nobody-yet") : ally.name();
  }

  private Sum sum(Line line) {
    return new Sum(orNought(budget.converted(line)), orNought(budget.donorPart(line)));
  }

  private static BigDecimal orNought(@Nullable BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }

  private record Sum(BigDecimal total, BigDecimal donor) {
    static final Sum NOUGHT = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    Sum plus(Sum other) {
      return new Sum(total.add(other.total), donor.add(other.donor));
    }
  }
}
