package org.corridor.projects.documents.domain;

import java.util.List;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.documents.domain.Looks.Look;

/** The sums of the budget by heading and by partner, and checks that they agree. */
final class SumsSheet {

  private static final int HEAD = 4;

  private final DesignContent content;
  private final Words words;
  private final BudgetSheets budget;
  private final Grid grid;

  SumsSheet(DesignContent content, Words words, BudgetSheets budget, Grid grid) {
    this.content = content;
    this.words = words;
    this.budget = budget;
    this.grid = grid;
  }

  void fill() {
    int byHeading = table("heading", BudgetSheets.HEADING, budget.headings());
    grid.row();
    int byPartner = table("partner", BudgetSheets.PARTNER, budget.partners());
    grid.row();
    checks(byHeading, byPartner);
    grid.widths(44, 18, 18, 18, 14);
    grid.keep(1, HEAD, false);
  }

  /** Gives the row of its total. */
  private int table(String key, int by, List<String> names) {
    grid.head(
        words.say(key),
        words.say("amount-in", "currency", content.budget().currency()),
        words.say("donor-part"),
        words.say("own-part"),
        words.say("share"));
    int first = 0;
    int row = 0;
    int total = totalRow(names);
    for (String name : names) {
      row = grid.row();
      first = first == 0 ? row : first;
      grid.text(0, name);
      sum(1, by, BudgetSheets.AMOUNT, row);
      sum(2, by, BudgetSheets.DONOR, row);
      grid.formula(3, "B%1$d-C%1$d".formatted(row), Look.SUM);
      grid.formula(4, "IF(B%2$d=0,0,B%1$d/B%2$d)".formatted(row, total), Look.PERCENT);
    }
    total = grid.row();
    grid.text(0, words.say("sum"), Look.TOTAL_TEXT);
    for (int column = 1; column <= 3; column++) {
      grid.formula(
          column, first == 0 ? "0" : "SUM(" + Grid.range(column, first, row) + ")", Look.TOTAL);
    }
    grid.blank(4, Look.TOTAL_TEXT);
    return total;
  }

  /** The row that the total will stand in, once the names have theirs. */
  private int totalRow(List<String> names) {
    return grid.sheet().getLastRowNum() + 1 + names.size() + 1;
  }

  /** By equality and not by SUMIF, for which a name may be a pattern or a comparison. */
  private void sum(int column, int by, int what, int row) {
    grid.arrayFormula(
        column,
        "SUMPRODUCT((%s=$A%d)*1,%s)".formatted(budget.column(by), row, budget.column(what)),
        Look.SUM);
  }

  private void checks(int byHeading, int byPartner) {
    grid.head(words.say("check"), words.say("difference"), words.say("check-result"));
    String total = budget.totalOf(BudgetSheets.AMOUNT);
    check("check-heading", "B%d-%s".formatted(byHeading, total));
    check("check-partner", "B%d-%s".formatted(byPartner, total));
    check(
        "check-donor",
        "%s+%s-%s"
            .formatted(
                budget.totalOf(BudgetSheets.DONOR), budget.totalOf(BudgetSheets.OWN), total));
    int lines = content.budget().lines().size();
    check("check-rates", "%d-COUNT(%s)".formatted(lines, budget.column(BudgetSheets.RATE)));
  }

  private void check(String key, String difference) {
    int row = grid.row();
    grid.text(0, words.say(key));
    grid.formula(1, "ROUND(" + difference + ",2)", Look.SUM);
    grid.formula(
        2,
        "IF(B%d=0,\"%s\",\"%s\")"
            .formatted(row, quoted(words.say("agrees")), quoted(words.say("look-again"))),
        Look.SUM);
  }

  private static String quoted(String text) {
    return text.replace("\"", "\"\"");
  }
}
