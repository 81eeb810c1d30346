package org.corridor.projects.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.form.Submission;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PartResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.underway.ProjectUnderWay;
import org.jspecify.annotations.Nullable;

/**
 * Results of a project as programs get them.
 *
 * @param project its key
 * @param url of its page on this site
 * @param language ISO 639 code of the texts
 */
record IndicatorsAnswer(
    String project, String url, String title, String language, List<Indicator> indicators) {

  static final List<String> HEADS =
      List.of(
          "project",
          "indicator",
          "name",
          "unit",
          "ascending",
          "share",
          "adds",
          "atLeast",
          "baseline",
          "finalTarget",
          "period",
          "from",
          "to",
          "target",
          "number",
          "of",
          "running");

  /**
   * @param of impact, or the id of an outcome or output
   * @param share whether numbers are parts of a whole, and targets percentages
   * @param adds whether each period tells what is new in it
   * @param atLeast whether numbers of people are rounded down
   */
  record Indicator(
      String id,
      String of,
      String name,
      String unit,
      boolean ascending,
      boolean share,
      boolean adds,
      boolean atLeast,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      List<Period> periods) {}

  /**
   * @param number of this period alone; null where it was not measured
   * @param of the whole, for shares
   * @param running reached by its end, comparable with the target
   */
  record Period(
      int number,
      LocalDate from,
      LocalDate to,
      @Nullable BigDecimal target,
      @Nullable BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal running,
      List<Part> parts) {}

  /**
   * @param by sex, age, place and so on
   * @param name as the team wrote it; empty where the code says it
   */
  record Part(String by, String code, String name, BigDecimal value, @Nullable BigDecimal of) {}

  static IndicatorsAnswer of(ProjectUnderWay project, List<IndicatorResult> results) {
    return new IndicatorsAnswer(
        project.key().value(),
        project.key().path(),
        project.title(),
        project.written().code(),
        results.stream().map(IndicatorsAnswer::indicator).toList());
  }

  private static Indicator indicator(IndicatorResult one) {
    return new Indicator(
        one.id(),
        one.of(),
        one.name(),
        one.unit(),
        one.ascending(),
        one.share(),
        one.adds(),
        one.rounded(),
        one.baseline(),
        one.target(),
        one.periods().stream().map(IndicatorsAnswer::period).toList());
  }

  private static Period period(PeriodResult one) {
    Figure actual = one.actual();
    return new Period(
        one.number(),
        one.from(),
        one.to(),
        one.target(),
        actual == null ? null : actual.number(),
        actual == null ? null : actual.of(),
        one.running(),
        one.parts().stream().map(IndicatorsAnswer::part).toList());
  }

  private static Part part(PartResult one) {
    return new Part(
        Submission.code(one.dimension()),
        one.code(),
        one.name(),
        one.figure().number(),
        one.figure().of());
  }

  /** A row for each period of each indicator; cells in the order of {@link #HEADS}. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Indicator one : indicators) {
      for (Period period : one.periods()) {
        rows.add(
            List.of(
                project,
                one.id(),
                one.name(),
                one.unit(),
                String.valueOf(one.ascending()),
                String.valueOf(one.share()),
                String.valueOf(one.adds()),
                String.valueOf(one.atLeast()),
                plain(one.baseline()),
                plain(one.target()),
                String.valueOf(period.number()),
                period.from().toString(),
                period.to().toString(),
                plain(period.target()),
                plain(period.value()),
                plain(period.of()),
                plain(period.running())));
      }
    }
    return rows;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
