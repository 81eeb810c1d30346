package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.documents.domain.Looks.Look;

/**
 * All lines of the budget, by heading, and the rates that they are converted by. The formulas round
 * as {@link Budget} does: each line once, half up.
 */
final class BudgetSheets {

  static final int DESCRIPTION = 0;
  static final int HEADING = 1;
  static final int RATE = 7;
  static final int AMOUNT = 8;
  static final int DONOR = 10;
  static final int OWN = 11;
  static final int PARTNER = 12;
  private static final int HEAD = 4;

  private final DesignContent content;
  private final Budget budget;
  private final Words words;
  private final Grid lines;
  private final Grid rates;
  private final Map<String, String> partners = new HashMap<>();
  private int lastRate = HEAD;
  private int total = HEAD + 1;

  BudgetSheets(DesignContent content, Words words, Grid lines, Grid rates) {
    this.content = content;
    this.budget = content.budget();
    this.words = words;
    this.lines = lines;
    this.rates = rates;
    namePartners();
  }

  void fill() {
    rates();
    lines.head(
        words.say("description"),
        words.say("heading"),
        words.say("unit"),
        words.say("quantity"),
        words.say("unit-cost"),
        words.say("currency"),
        words.say("amount"),
        words.say("rate"),
        words.say("amount-in", "currency", budget.currency()),
        words.say("donor-percent"),
        words.say("donor-part"),
        words.say("own-part"),
        words.say("partner"),
        words.say("activity"));
    lines.widths(36, 17, 10, 9, 11, 9, 13, 9, 13, 8, 13, 13, 20, 22);
    int row = HEAD;
    for (Heading heading : Heading.values()) {
      List<Line> under = budget.lines().stream().filter(l -> l.heading() == heading).toList();
      if (!under.isEmpty()) {
        row = heading(heading, under);
      }
    }
    total = lines.row();
    totals(words.say("sum"), HEAD + 1, Math.max(HEAD + 1, row));
    lines.keep(1, HEAD, true);
  }

  private void rates() {
    rates.head(
        words.say("currency"),
        words.say("rate-per", "currency", budget.currency()),
        words.say("rate-source"));
    rates.widths(14, 24, 60);
    lastRate = rates.row();
    rates.text(0, budget.currency());
    rates.number(1, 1, Look.RATE);
    rates.blank(2, Look.TEXT);
    for (Budget.Rate rate : budget.rates()) {
      if (!rate.currency().equals(budget.currency())) {
        lastRate = rates.row();
        rates.text(0, rate.currency());
        rates.number(1, rate.perUnit(), Look.RATE);
        rates.text(2, rate.source());
      }
    }
    rates.keep(1, HEAD, false);
  }

  /** The lines under one heading, with their sum; gives the row of the sum. */
  private int heading(Heading heading, List<Line> under) {
    int first = lines.row() + 1;
    lines.text(DESCRIPTION, words.label(heading), Look.GROUP);
    for (int column = 1; column <= 13; column++) {
      lines.blank(column, Look.GROUP);
    }
    under.forEach(line -> line(line, lines.row()));
    int sum = lines.row();
    totals(words.say("subtotal"), first, sum - 1);
    return sum;
  }

  private void line(Line line, int row) {
    lines.text(DESCRIPTION, line.description());
    lines.text(HEADING, words.label(line.heading()));
    lines.text(2, line.unit());
    lines.number(3, line.quantity(), Look.NUMBER);
    lines.number(4, line.unitCost(), Look.MONEY);
    lines.text(5, line.currency());
    lines.formula(6, "ROUND(D%1$d*E%1$d,2)".formatted(row), Look.SUM);
    String known = rates.elsewhere(0, HEAD + 1, lastRate);
    String figures = rates.elsewhere(1, HEAD + 1, lastRate);
    lines.formula(
        RATE, "IFERROR(INDEX(%s,MATCH(F%d,%s,0)),\"\")".formatted(figures, row, known), Look.RATE);
    lines.formula(AMOUNT, "IF(ISNUMBER(H%1$d),ROUND(G%1$d/H%1$d,2),\"\")".formatted(row), Look.SUM);
    lines.percent(9, line.donorPercent());
    lines.formula(
        DONOR,
        "IF(ISNUMBER(I%1$d),IF(ISNUMBER(J%1$d),ROUND(I%1$d*J%1$d,2),I%1$d),\"\")".formatted(row),
        Look.SUM);
    lines.formula(OWN, "IF(ISNUMBER(I%1$d),I%1$d-K%1$d,\"\")".formatted(row), Look.SUM);
    lines.text(PARTNER, partner(line.partner()));
    lines.text(13, activity(line));
  }

  private void totals(String label, int from, int to) {
    lines.text(DESCRIPTION, label, Look.TOTAL_TEXT);
    for (int column = 1; column <= 13; column++) {
      if (column == AMOUNT || column == DONOR || column == OWN) {
        lines.formula(column, "SUBTOTAL(9," + Grid.range(column, from, to) + ")", Look.TOTAL);
      } else {
        lines.blank(column, Look.TOTAL_TEXT);
      }
    }
  }

  /** A column of the lines for a formula on another sheet. */
  String column(int column) {
    return lines.elsewhere(column, HEAD + 1, total - 1);
  }

  String totalOf(int column) {
    return lines.elsewhere(column, total, total).replaceAll(":.*", "");
  }

  /** The headings in use, as they stand in the lines. */
  List<String> headings() {
    return Stream.of(Heading.values())
        .filter(h -> budget.lines().stream().anyMatch(line -> line.heading() == h))
        .map(words::label)
        .toList();
  }

  /** The partners in use, as they stand in the lines. */
  List<String> partners() {
    return budget.lines().stream().map(line -> partner(line.partner())).distinct().toList();
  }

  private String partner(String id) {
    return partners.getOrDefault(id, words.say("nobody-yet"));
  }

  /** Each partner by a name that no other has, since the sums go by name. */
  private void namePartners() {
    Set<String> taken = new HashSet<>(Set.of(words.say("nobody-yet").toLowerCase(Locale.ROOT)));
    for (Ally ally : content.alliances().allies()) {
      List<String> names =
          new ArrayList<>(List.of(ally.name(), ally.name() + " (" + ally.id() + ")"));
      String name = taken.add(ally.name().toLowerCase(Locale.ROOT)) ? names.get(0) : names.get(1);
      partners.put(ally.id(), name);
    }
  }

  private String activity(Line line) {
    return content.plan().activities().stream()
        .filter(activity -> activity.id().equals(line.activity()))
        .map(Activity::name)
        .findFirst()
        .orElse("");
  }
}
