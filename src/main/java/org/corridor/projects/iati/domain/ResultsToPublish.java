package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiResult;
import org.corridor.projects.iati.IatiResult.Baseline;
import org.corridor.projects.iati.IatiResult.Dimension;
import org.corridor.projects.iati.IatiResult.Measured;
import org.corridor.projects.iati.IatiResult.Period;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PartResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.underway.ProjectUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What came of a project's indicators as the standard tells it: impact, outcomes and outputs with
 * their indicators, and by the end of each measured period what was to be reached and what was,
 * since the start. Numbers of people are those that everybody may see.
 */
@Component
class ResultsToPublish {

  private static final String OUTPUT = "1";
  private static final String OUTCOME = "2";
  private static final String IMPACT = "3";
  private static final String UNIT = "1";
  private static final String PERCENTAGE = "2";

  private final Results results;
  private final Texts texts;

  ResultsToPublish(Results results, Texts texts) {
    this.results = results;
    this.texts = texts;
  }

  List<IatiResult> of(ProjectUnderWay project) {
    Map<String, List<IndicatorResult>> byAim = new LinkedHashMap<>();
    results
        .published(project.key())
        .forEach(one -> byAim.computeIfAbsent(one.of(), aim -> new ArrayList<>()).add(one));
    List<IatiResult> all = new ArrayList<>();
    byAim.forEach((aim, indicators) -> all.add(result(project, aim, indicators)));
    return all;
  }

  private IatiResult result(ProjectUnderWay project, String aim, List<IndicatorResult> indicators) {
    return new IatiResult(
        type(project, aim),
        null,
        text(title(project, aim)),
        List.of(),
        List.of(),
        List.of(),
        indicators.stream().map(one -> indicator(project, one)).toList());
  }

  private static String type(ProjectUnderWay project, String aim) {
    Logframe logframe = project.plan().logframe();
    if (logframe.outcomes().stream().anyMatch(one -> one.id().equals(aim))) {
      return OUTCOME;
    }
    return logframe.outputs().stream().anyMatch(one -> one.id().equals(aim)) ? OUTPUT : IMPACT;
  }

  private static String title(ProjectUnderWay project, String aim) {
    Logframe logframe = project.plan().logframe();
    return Stream.concat(
            logframe.outcomes().stream()
                .filter(one -> one.id().equals(aim))
                .map(Logframe.Outcome::text),
            logframe.outputs().stream()
                .filter(one -> one.id().equals(aim))
                .map(Logframe.Output::text))
        .findFirst()
        .filter(words -> !words.isBlank())
        .orElse(logframe.impact().isBlank() ? project.title() : logframe.impact());
  }

  private IatiResult.Indicator indicator(ProjectUnderWay project, IndicatorResult one) {
    BigDecimal baseline = one.baseline();
    return new IatiResult.Indicator(
        one.share() ? PERCENTAGE : UNIT,
        one.ascending(),
        null,
        text(one.name()),
        one.unit().isBlank() ? List.of() : text(one.unit()),
        List.of(),
        List.of(),
        baseline == null
            ? List.of()
            : List.of(
                new Baseline(
                    project.start().getYear(), project.start(), measured(baseline, List.of()))),
        periods(one));
  }

  private List<Period> periods(IndicatorResult one) {
    List<Period> periods = new ArrayList<>();
    Map<Dimension, Figure> parts = new LinkedHashMap<>();
    for (PeriodResult period : one.periods()) {
      if (!one.adds()) {
        parts.clear();
      }
      period.parts().stream()
          .filter(part -> !part.earlier())
          .forEach(part -> parts.merge(dimension(part), part.figure(), Figure::plus));
      BigDecimal running = period.running();
      BigDecimal target = period.target();
      if (running != null && period.actual() != null) {
        List<Measured> actuals = new ArrayList<>();
        actuals.add(measured(running, one.rounded() ? atLeast() : List.of()));
        parts.forEach((dimension, figure) -> actuals.addAll(part(dimension, figure, one)));
        periods.add(
            new Period(
                period.from(),
                period.to(),
                target == null ? List.of() : List.of(measured(target, List.of())),
                actuals));
      }
    }
    return periods;
  }

  private List<Measured> part(Dimension dimension, Figure figure, IndicatorResult one) {
    BigDecimal value = figure.value();
    return value == null
        ? List.of()
        : List.of(
            new Measured(
                plain(value),
                List.of(),
                List.of(dimension),
                one.rounded() ? atLeast() : List.of(),
                List.of()));
  }

  private static Dimension dimension(PartResult part) {
    return new Dimension(
        part.dimension().code(), part.name().isBlank() ? part.code() : part.name());
  }

  private static Measured measured(@Nullable BigDecimal value, List<Narrative> comment) {
    return new Measured(
        value == null ? null : plain(value), List.of(), List.of(), comment, List.of());
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private List<Narrative> atLeast() {
    return Stream.of(Language.values())
        .map(
            language ->
                new Narrative(language.code(), texts.text(language, "projects.iati.at-least")))
        .toList();
  }

  private static List<Narrative> text(String words) {
    return List.of(new Narrative(null, words));
  }
}
