package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.SmallNumbers;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PartResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.indicators.Standing;
import org.corridor.projects.indicators.domain.Settings.Kind;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a project has reached, whole or by the rule of small numbers. */
@Service
@Transactional(readOnly = true)
class ProjectResults implements Results {

  private final ProjectsUnderWay projects;
  private final Tracking tracking;
  private final Clock clock;

  ProjectResults(ProjectsUnderWay projects, Tracking tracking, Clock clock) {
    this.projects = projects;
    this.tracking = tracking;
    this.clock = clock;
  }

  @Override
  public List<IndicatorResult> of(ProjectKey project) {
    return tracking.of(projects.read(project)).stream().map(one -> result(one, false)).toList();
  }

  @Override
  public List<IndicatorResult> published(ProjectKey project) {
    return tracking.of(projects.read(project)).stream()
        .map(one -> result(published(one), true))
        .toList();
  }

  @Override
  public Standing standing(ProjectUnderWay project) {
    LocalDate today = LocalDate.now(clock);
    Map<State, Integer> count = new EnumMap<>(State.class);
    List<Tracked> all = tracking.of(project);
    all.forEach(one -> count.merge(one.state(today), 1, Integer::sum));
    return new Standing(
        all.size(),
        count.getOrDefault(State.ON_TRACK, 0),
        count.getOrDefault(State.BEHIND, 0),
        count.getOrDefault(State.NOT_MEASURED, 0),
        count.getOrDefault(State.REPORTED, 0));
  }

  /**
   * The same with nothing in it that must not be known; sums are then made of what is left. An
   * average of a part could be that of one person, so only those of the whole are told.
   */
  static Tracked published(Tracked one) {
    var entries = new java.util.TreeMap<Integer, Entry>();
    one.entries()
        .forEach(
            (number, entry) -> {
              Value value = entry.value();
              var parts = new java.util.TreeMap<String, Figure>();
              value
                  .parts()
                  .forEach(
                      (key, figure) -> {
                        Figure shown = shown(one.settings(), figure, true);
                        if (shown != null) {
                          parts.put(key, shown);
                        }
                      });
              Figure total = value.total();
              entries.put(
                  number,
                  new Entry(
                      entry.indicator(),
                      number,
                      entry.revision(),
                      new Value(
                          total == null ? null : shown(one.settings(), total, false),
                          parts,
                          value.day(),
                          ""),
                      entry.origin(),
                      entry.source(),
                      entry.by(),
                      entry.at()));
            });
    return new Tracked(one.plan(), one.settings(), one.periods(), entries);
  }

  private static @Nullable Figure shown(Settings settings, Figure figure, boolean part) {
    if (!settings.people()) {
      return figure;
    }
    if (settings.kind() == Kind.LEVEL) {
      return part ? null : figure;
    }
    BigDecimal number = shown(figure.number());
    BigDecimal whole = figure.of() == null ? null : shown(figure.of());
    return number == null || figure.of() != null && whole == null
        ? null
        : new Figure(number, whole);
  }

  private static @Nullable BigDecimal shown(BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
    if (whole.toBigInteger().bitLength() > 31) {
      return whole;
    }
    int shown = SmallNumbers.shown(whole.longValue());
    return shown == 0 ? null : BigDecimal.valueOf(shown);
  }

  private static IndicatorResult result(Tracked one, boolean published) {
    Settings settings = one.settings();
    List<PeriodResult> periods = new ArrayList<>();
    for (Period period : one.periods()) {
      Value value = one.value(period.number());
      Figure running = one.running(period.number());
      periods.add(
          new PeriodResult(
              period.number(),
              period.from(),
              period.to(),
              one.target(period.number()),
              value.total(),
              running == null ? null : running.value(),
              parts(settings, value),
              value.note()));
    }
    return new IndicatorResult(
        one.id(),
        one.plan().of(),
        one.name(),
        one.plan().unit(),
        settings.ascending(),
        settings.share(),
        settings.adds(),
        published && settings.people() && settings.kind() != Kind.LEVEL,
        one.plan().baseline(),
        one.plan().target(),
        periods);
  }

  private static List<PartResult> parts(Settings settings, Value value) {
    List<PartResult> parts = new ArrayList<>();
    value
        .parts()
        .forEach(
            (key, figure) ->
                settings
                    .cell(key)
                    .ifPresent(
                        cell ->
                            parts.add(
                                new PartResult(
                                    cell.axis().dimension(),
                                    cell.part().code(),
                                    cell.part().name(),
                                    !settings.tells(key),
                                    figure))));
    return parts;
  }
}
