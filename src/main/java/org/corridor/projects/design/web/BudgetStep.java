package org.corridor.projects.design.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.corridor.platform.chart.BarChart;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.domain.BudgetTotals;
import org.corridor.projects.design.domain.BudgetTotals.Shares;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.LayOutBlocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What it costs, who pays and who spends, in the currencies of both ends. */
@Component
class BudgetStep implements StepPage {

  private static final String KEY = "projects.design.figures.budget.";
  private static final List<String> FIELDS =
      List.of("id", "heading", "description", "quantity", "unitCost");

  private final Texts texts;
  private final Choices choices;
  private final LayOutBlocks blocks;

  BudgetStep(Texts texts, Choices choices, LayOutBlocks blocks) {
    this.texts = texts;
    this.choices = choices;
    this.blocks = blocks;
  }

  @Override
  public Step step() {
    return Step.BUDGET;
  }

  @Override
  public String template() {
    return "projects/design/figures/budget";
  }

  @Override
  public Form fill(DesignContent content) {
    return BudgetForm.fill(content);
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    return BudgetForm.read(sent);
  }

  @Override
  public Object view(Design design, Form form, Language language) {
    DesignContent content = design.content();
    Budget budget = content.budget();
    BudgetTotals totals = BudgetTotals.of(budget);
    return new BudgetView(
        budget.currency(),
        sections(form, budget, totals, language),
        rates(form, budget, language),
        FigureChoices.allCurrencies(language),
        FigureChoices.currencies(content, language),
        choices.of(Heading.class, language),
        FigureChoices.allies(content),
        FigureChoices.activities(content),
        byHeading(totals, budget, language),
        byPartner(totals, content, language),
        byCurrency(totals, language),
        totals.missingRates(),
        totals.open().size(),
        bars(totals, budget, language),
        blocks.offer(content, step()));
  }

  private List<BudgetView.Section> sections(
      Form form, Budget budget, BudgetTotals totals, Language language) {
    List<Integer> rows = Typed.rows(form, "lines", FIELDS);
    Typed.RowIds ids = new Typed.RowIds(form, "lines", "bl", rows);
    List<BudgetView.Section> sections = new ArrayList<>();
    for (Heading heading : Heading.values()) {
      List<BudgetView.Row> lines =
          rows.stream()
              .filter(row -> headingOf(form, row) == heading)
              .map(row -> row(row, ids.of(row), form, budget, language))
              .toList();
      Shares sum = totals.byHeading().get(heading);
      sections.add(
          new BudgetView.Section(
              heading.name(),
              texts.text(language, Terms.key(heading)),
              sum == null || sum.whole().signum() == 0
                  ? ""
                  : money(sum.whole(), budget.currency(), language),
              lines));
    }
    return sections;
  }

  private static Heading headingOf(Form form, int row) {
    String typed = form.value("lines[" + row + "].heading");
    for (Heading heading : Heading.values()) {
      if (heading.name().equalsIgnoreCase(typed)) {
        return heading;
      }
    }
    return Heading.OTHER;
  }

  private BudgetView.Row row(int row, String id, Form form, Budget budget, Language language) {
    Line saved =
        budget.lines().stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
    return new BudgetView.Row(
        row,
        id,
        saved == null || saved.quantity() == null || saved.unitCost() == null
            ? ""
            : money(saved.amount(), saved.currency(), language),
        form.value("lines[" + row + "].description").isBlank()
            || Typed.isWrong(form, "lines", row));
  }

  private List<BudgetView.RateRow> rates(Form form, Budget budget, Language language) {
    List<BudgetView.RateRow> rates = new ArrayList<>();
    for (int row : Typed.rows(form, "rates", List.of("currency", "perUnit", "source"))) {
      String code = form.value("rates[" + row + "].currency");
      BigDecimal rate = code.equals(budget.currency()) ? null : budget.rate(code);
      rates.add(
          new BudgetView.RateRow(
              row,
              rate == null
                  ? ""
                  : texts.text(
                      language,
                      KEY + "rate-told",
                      "one",
                      budget.currency(),
                      "amount",
                      Formats.in(language).number(rate),
                      "currency",
                      code)));
    }
    return rates;
  }

  private BudgetView.Table byHeading(BudgetTotals totals, Budget budget, Language language) {
    List<BudgetView.Line> lines = new ArrayList<>();
    totals
        .byHeading()
        .forEach(
            (heading, shares) ->
                lines.add(
                    line(
                        texts.text(language, Terms.key(heading)),
                        shares,
                        budget.currency(),
                        language)));
    return new BudgetView.Table(lines, total(totals, budget.currency(), language));
  }

  private BudgetView.Table byPartner(
      BudgetTotals totals, DesignContent content, Language language) {
    List<BudgetView.Line> lines = new ArrayList<>();
    for (Map.Entry<String, Shares> entry : totals.byPartner().entrySet()) {
      String name = FigureChoices.allyName(content, entry.getKey());
      lines.add(
          line(
              name.isEmpty() ? texts.text(language, KEY + "nobody") : name,
              entry.getValue(),
              content.budget().currency(),
              language));
    }
    return new BudgetView.Table(lines, total(totals, content.budget().currency(), language));
  }

  private BudgetView.Line total(BudgetTotals totals, String currency, Language language) {
    return line(texts.text(language, KEY + "total"), totals.total(), currency, language);
  }

  private static BudgetView.Line line(
      String label, Shares shares, String currency, Language language) {
    return new BudgetView.Line(
        label,
        money(shares.whole(), currency, language),
        money(shares.donor(), currency, language),
        money(shares.own(), currency, language));
  }

  private static List<BudgetView.Sum> byCurrency(BudgetTotals totals, Language language) {
    return totals.byCurrency().entrySet().stream()
        .map(
            entry ->
                new BudgetView.Sum(
                    entry.getKey(), money(entry.getValue(), entry.getKey(), language)))
        .toList();
  }

  private @Nullable BarChart bars(BudgetTotals totals, Budget budget, Language language) {
    if (totals.total().whole().signum() == 0) {
      return null;
    }
    List<BarChart.Bar> bars =
        totals.byHeading().entrySet().stream()
            .filter(entry -> entry.getValue().whole().signum() > 0)
            .map(
                entry ->
                    new BarChart.Bar(
                        texts.text(language, Terms.key(entry.getKey())),
                        entry.getValue().whole().doubleValue(),
                        money(entry.getValue().whole(), budget.currency(), language)))
            .toList();
    return new BarChart(
        texts.text(language, KEY + "bars"),
        texts.text(
            language,
            KEY + "bars-text",
            "total",
            money(totals.total().whole(), budget.currency(), language)),
        texts.text(language, KEY + "heading"),
        texts.text(language, KEY + "whole"),
        bars);
  }

  /** With two decimals in every currency, as the budget is added up. */
  private static String money(BigDecimal amount, String currency, Language language) {
    return Formats.in(language).number(amount, 2) + "\u00A0" + currency;
  }
}
