package org.corridor.projects.design.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.Budget.Rate;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.design.domain.EndCurrencies;
import org.jspecify.annotations.Nullable;

/** The budget as fields: {@code lines[0].unitCost}, {@code rates[0].perUnit}. */
final class BudgetForm {

  private static final Pattern AMBIGUOUS = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");
  private static final int RATE_DECIMALS = 6;

  private BudgetForm() {}

  /** With an empty rate for each currency that the project is likely to need one for. */
  static Form fill(DesignContent content) {
    Budget budget = content.budget();
    String currency = EndCurrencies.budgetCurrency(content);
    Form.Builder form = Form.builder().put("currency", currency);
    int row = 0;
    for (Rate rate : budget.rates()) {
      String at = "rates[" + row++ + "].";
      form.put(at + "currency", rate.currency())
          .put(at + "perUnit", Typed.number(rate.perUnit()))
          .put(at + "source", rate.source());
    }
    for (String code : withoutRate(content, currency)) {
      form.put("rates[" + row++ + "].currency", code);
    }
    for (int i = 0; i < budget.lines().size(); i++) {
      put(form, "lines[" + i + "].", budget.lines().get(i));
    }
    return form.build();
  }

  private static List<String> withoutRate(DesignContent content, String currency) {
    Set<String> used =
        content.budget().lines().stream().map(Line::currency).collect(Collectors.toSet());
    content
        .setting()
        .corridors()
        .forEach(
            corridor -> {
              Currencies.of(corridor.origin()).ifPresent(used::add);
              Currencies.of(corridor.residence()).ifPresent(used::add);
            });
    return used.stream()
        .filter(code -> !code.equals(currency) && content.budget().rate(code) == null)
        .sorted()
        .toList();
  }

  private static void put(Form.Builder form, String at, Line line) {
    form.put(at + "id", line.id())
        .put(at + "heading", line.heading())
        .put(at + "description", line.description())
        .put(at + "unit", line.unit())
        .put(at + "quantity", Typed.number(line.quantity()))
        .put(at + "unitCost", Typed.number(line.unitCost()))
        .put(at + "currency", line.currency())
        .put(at + "partner", line.partner())
        .put(at + "donorPercent", Typed.number(line.donorPercent()))
        .put(at + "activity", line.activity());
  }

  static UnaryOperator<DesignContent> read(Submission sent) {
    String currency = currency(sent);
    List<Rate> rates = new ArrayList<>();
    sent.rows("rates", Limits.RATES, BudgetForm::rate).forEach(rate -> keep(rate, rates, currency));
    List<Line> lines = new ArrayList<>();
    sent.rows("lines", Limits.LINES, row -> line(row, currency))
        .forEach(line -> line.ifPresent(lines::add));
    return content -> withBudget(content, currency, rates, lines);
  }

  /** A code that people may type in small letters; unknown ones are a problem of the field. */
  private static String currency(Submission sent) {
    String code = sent.text("currency", Limits.LINE).toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      sent.problem("currency", "platform.form.required", Map.of());
    } else if (!Currencies.exists(code)) {
      sent.problem("currency", "projects.design.figures.budget.currency-unknown", Map.of());
    }
    return code;
  }

  private static Optional<Rate> rate(Submission row) {
    String typed = row.text("perUnit", Limits.LINE);
    String source = row.text("source", Limits.LINE);
    if (typed.isEmpty() && source.isEmpty()) {
      row.text("currency", Limits.LINE);
      return Optional.empty();
    }
    String code = currency(row);
    BigDecimal perUnit = perUnit(row, typed);
    return perUnit == null ? Optional.empty() : Optional.of(new Rate(code, perUnit, source));
  }

  /**
   * A rate such as 655.957 would be read as a grouped thousand, and be wrong by a thousand: where
   * both readings make sense we ask.
   */
  private static @Nullable BigDecimal perUnit(Submission row, String typed) {
    if (typed.isEmpty()) {
      row.problem("perUnit", "platform.form.required", Map.of());
      return null;
    }
    Matcher ambiguous = AMBIGUOUS.matcher(typed);
    if (ambiguous.matches()) {
      row.problem(
          "perUnit",
          "projects.design.figures.budget.rate-ambiguous",
          Map.of(
              "whole", ambiguous.group(1) + ambiguous.group(2),
              "parts", ambiguous.group(1) + "." + ambiguous.group(2) + "0"));
      return null;
    }
    return row.decimal("perUnit", Limits.LEAST_RATE, Limits.RATE, RATE_DECIMALS);
  }

  /** The first rate of a currency counts; its own currency needs none. */
  private static void keep(Optional<Rate> rate, List<Rate> rates, String currency) {
    rate.filter(r -> !r.currency().equals(currency))
        .filter(r -> rates.stream().noneMatch(other -> other.currency().equals(r.currency())))
        .ifPresent(rates::add);
  }

  private static Optional<Line> line(Submission row, String budgetCurrency) {
    String description = row.text("description", Limits.LINE);
    String unit = row.text("unit", Limits.LINE);
    BigDecimal quantity = row.decimal("quantity", BigDecimal.ZERO, Limits.QUANTITY, 2);
    BigDecimal unitCost = row.decimal("unitCost", BigDecimal.ZERO, Limits.UNIT_COST, 2);
    BigDecimal donor = row.decimal("donorPercent", BigDecimal.ZERO, Limits.PERCENT, 2);
    Heading heading = row.choice("heading", Heading.class);
    String code = row.text("currency", Limits.LINE).toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !Currencies.exists(code)) {
      row.problem("currency", "projects.design.figures.budget.currency-unknown", Map.of());
    }
    if (description.isEmpty() && quantity == null && unitCost == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            row.text("id", Limits.LINE),
            heading == null ? Heading.OTHER : heading,
            description,
            unit,
            quantity,
            unitCost,
            code.isEmpty() ? budgetCurrency : code,
            row.text("partner", Limits.LINE),
            donor,
            activity(row),
            ""));
  }

  /** The id of one; where the field offers them as suggestions, something else may be typed. */
  private static String activity(Submission row) {
    String typed = row.text("activity", Limits.LINE);
    if (!typed.isEmpty() && !typed.matches("[a-z0-9-]+")) {
      row.problem("activity", "platform.form.unknown-choice", Map.of());
    }
    return typed;
  }

  private static DesignContent withBudget(
      DesignContent content, String currency, List<Rate> rates, List<Line> sent) {
    Ids ids = Ids.of("bl", sent, Line::id);
    Set<String> allies =
        content.alliances().allies().stream().map(Ally::id).collect(Collectors.toSet());
    Set<String> activities =
        content.plan().activities().stream().map(Activity::id).collect(Collectors.toSet());
    List<Line> lines =
        sent.stream()
            .map(
                l ->
                    new Line(
                        ids.next(l.id()),
                        l.heading(),
                        l.description(),
                        l.unit(),
                        l.quantity(),
                        l.unitCost(),
                        l.currency(),
                        allies.contains(l.partner()) ? l.partner() : "",
                        l.donorPercent(),
                        activities.contains(l.activity()) ? l.activity() : "",
                        LogframeForm.sourceOf(
                            l.id(), content.budget().lines(), Line::id, Line::source)))
            .toList();
    return content.with(new Budget(currency, rates, lines));
  }

  static Line forActivity(Line line, String activity) {
    return new Line(
        line.id(),
        line.heading(),
        line.description(),
        line.unit(),
        line.quantity(),
        line.unitCost(),
        line.currency(),
        line.partner(),
        line.donorPercent(),
        activity,
        line.source());
  }
}
