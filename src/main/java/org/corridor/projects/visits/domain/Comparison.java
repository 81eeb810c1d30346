package org.corridor.projects.visits.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PartResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.jspecify.annotations.Nullable;

/**
 * An indicator at the beginning and now.
 *
 * @param latest the value that was measured last, since the start where it adds up; null where
 *     there is none
 * @param day the last day of the period that it stands for; null with {@code latest}
 * @param parts as far as they are told: summed where they add up, else of the last period that
 *     tells them
 */
public record Comparison(
    IndicatorResult result, @Nullable Figure latest, @Nullable LocalDate day, List<Part> parts) {

  public Comparison {
    parts = List.copyOf(parts);
  }

  /** A part of the latest value: women, under 25, Kayes. */
  public record Part(Dimension dimension, String code, String name, Figure figure) {}

  /** Whether the target was reached. */
  public enum Reached {
    YES,
    NOT,
    /** No value, or no target. */
    UNKNOWN;

    /** Key of its name. */
    public String text() {
      return "projects.visits.reached." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static Comparison of(IndicatorResult result) {
    return result.periods().stream()
        .filter(period -> period.actual() != null)
        .reduce((first, second) -> second)
        .map(last -> new Comparison(result, upTo(result, last.number()), last.to(), parts(result)))
        .orElseGet(() -> new Comparison(result, null, null, List.of()));
  }

  /** What was reached by the end of a period, comparable with the target; exact. */
  static @Nullable Figure upTo(IndicatorResult result, int number) {
    Figure sum = null;
    for (PeriodResult period : result.periods()) {
      Figure actual = period.actual();
      if (period.number() <= number && actual != null) {
        sum = sum == null || !result.adds() ? actual : sum.plus(actual);
      }
    }
    BigDecimal baseline = result.baseline();
    return sum == null || !result.adds() || result.share() || baseline == null
        ? sum
        : sum.plus(Figure.of(baseline));
  }

  private static List<Part> parts(IndicatorResult result) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (PeriodResult period : result.periods()) {
      Map<String, Part> told = new LinkedHashMap<>(result.adds() ? parts : Map.of());
      for (PartResult one : period.parts()) {
        if (!one.earlier()) {
          String key = one.dimension().code() + "." + one.code() + "." + one.name();
          Part before = told.get(key);
          told.put(
              key,
              new Part(
                  one.dimension(),
                  one.code(),
                  one.name(),
                  before == null ? one.figure() : before.figure().plus(one.figure())));
        }
      }
      if (!told.isEmpty()) {
        parts = told;
      }
    }
    return new ArrayList<>(parts.values());
  }

  /** Null where nothing was measured. */
  public @Nullable BigDecimal value() {
    return latest == null ? null : latest.value();
  }

  /** Null where one of both is missing; in points of percentage where figures are shares. */
  public @Nullable BigDecimal change() {
    BigDecimal now = value();
    BigDecimal baseline = result.baseline();
    return now == null || baseline == null ? null : now.subtract(baseline);
  }

  public Reached reached() {
    BigDecimal target = result.target();
    if (latest == null || target == null) {
      return Reached.UNKNOWN;
    }
    return latest.reaches(target, result.ascending()) ? Reached.YES : Reached.NOT;
  }
}
