package org.corridor.projects.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.Limits;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Period;
import org.corridor.projects.indicators.domain.Settings;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.indicators.domain.Value;
import org.corridor.projects.indicators.domain.ValueNumbers;
import org.corridor.projects.indicators.domain.ValueRules;
import org.corridor.projects.underway.web.ProjectDays;
import org.jspecify.annotations.Nullable;

/** The value of one period with all its parts, as a form. */
final class ValueForm {

  private ValueForm() {}

  static String number(String at) {
    return "number-" + at;
  }

  static String whole(String at) {
    return "whole-" + at;
  }

  static Form of(Tracked tracked, Period period, LocalDate today) {
    Value value = tracked.value(period.number());
    Form.Builder form =
        Form.builder()
            .put("base", tracked.revision(period.number()))
            .put("day", value.day() == null ? day(period, today) : value.day())
            .put("note", value.note());
    put(form, ValueRules.TOTAL, value.total());
    value.parts().forEach((key, figure) -> put(form, key, figure));
    return form.build();
  }

  /** Today, or the last day of a period that is over. */
  private static LocalDate day(Period period, LocalDate today) {
    return today.isAfter(period.to())
        ? period.to()
        : today.isBefore(period.from()) ? period.from() : today;
  }

  private static void put(Form.Builder form, String at, @Nullable Figure figure) {
    if (figure != null) {
      form.put(number(at), figure.number().toPlainString());
      form.put(whole(at), figure.of() == null ? null : figure.of().toPlainString());
    }
  }

  static Value read(Submission sent, Tracked tracked, LocalDate today) {
    Settings settings = tracked.settings();
    Figure total = figure(sent, settings, ValueRules.TOTAL);
    SortedMap<String, Figure> parts = new TreeMap<>();
    for (Settings.Cell cell : settings.cells()) {
      Figure part = figure(sent, settings, cell.key());
      if (part != null) {
        parts.put(cell.key(), part);
      }
    }
    LocalDate day = ProjectDays.day(sent, "day");
    return new Value(total, parts, day == null ? today : day, sent.text("note", Value.NOTE));
  }

  private static @Nullable Figure figure(Submission sent, Settings settings, String at) {
    BigDecimal number = number(sent, settings, number(at));
    if (!settings.share()) {
      return number == null ? null : Figure.of(number);
    }
    BigDecimal whole = number(sent, settings, whole(at));
    if (number == null && whole != null) {
      sent.problem(number(at), "platform.form.required", Map.of());
    }
    return number == null ? null : new Figure(number, whole);
  }

  private static @Nullable BigDecimal number(Submission sent, Settings settings, String name) {
    return sent.decimal(name, ValueNumbers.least(settings), Limits.VALUE, ValueNumbers.DECIMALS);
  }

  /** What the rules have against it, next to the fields; each names indicator, period and field. */
  static List<Problem> problems(
      Tracked tracked, Value value, Function<ValueRules.Breach, Map<String, Object>> names) {
    List<Problem> problems = new ArrayList<>();
    for (ValueRules.Breach breach : ValueRules.check(tracked.settings(), value)) {
      problems.add(
          new Problem(
              breach.whole() ? whole(breach.at()) : number(breach.at()),
              "projects.indicators.at",
              names.apply(breach)));
    }
    return problems;
  }
}
