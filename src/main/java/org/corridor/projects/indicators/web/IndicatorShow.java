package org.corridor.projects.indicators.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Entry;
import org.corridor.projects.indicators.domain.IndicatorWords;
import org.corridor.projects.indicators.domain.Period;
import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.indicators.domain.Settings;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.indicators.domain.Value;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the pages of indicators show. */
@Component
class IndicatorShow {

  private final ReadIndicators read;
  private final IndicatorWords words;
  private final Texts texts;
  private final Clock clock;

  IndicatorShow(ReadIndicators read, IndicatorWords words, Texts texts, Clock clock) {
    this.read = read;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  IndicatorView indicator(ProjectKey key, Tracked tracked, Language reader) {
    LocalDate today = read.today();
    List<Period> due = tracked.due(today);
    List<IndicatorView.Row> rows = new ArrayList<>();
    for (Period period : tracked.periods()) {
      int number = period.number();
      Value value = tracked.value(number);
      rows.add(
          new IndicatorView.Row(
              number,
              words.period(reader, period),
              number(reader, tracked, tracked.target(number)),
              figure(reader, tracked, value.total()),
              tracked.settings().adds() ? figure(reader, tracked, tracked.running(number)) : "",
              parts(reader, tracked, value, false),
              parts(reader, tracked, value, true),
              due.contains(period)));
    }
    return new IndicatorView(
        tracked,
        path(key, tracked),
        tracked.state(today),
        figure(reader, tracked, tracked.now()),
        number(reader, tracked, tracked.plan().target()),
        number(reader, tracked, tracked.plan().baseline()),
        chart(tracked, reader),
        rows,
        history(key, tracked, reader),
        sources(reader),
        targets(tracked, reader),
        !tracked.entries().isEmpty());
  }

  static String path(ProjectKey key, Tracked tracked) {
    return key.path() + "/indicators/" + tracked.id();
  }

  /** With its unit, or the sign of percent. */
  String figure(Language reader, Tracked tracked, @Nullable Figure figure) {
    String shown = words.figure(reader, figure);
    return figure == null || figure.of() != null ? shown : unit(shown, tracked);
  }

  String number(Language reader, Tracked tracked, @Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    String shown = Formats.in(reader).number(number);
    return tracked.settings().share()
        ? texts.text(reader, "projects.indicators.percent", "percent", shown)
        : unit(shown, tracked);
  }

  /** Keeps its own direction in a line of another one, where no element can say so. */
  private static String apart(String text) {
    return text.isEmpty() ? "" : "\u2068" + text + "\u2069";
  }

  private static String unit(String shown, Tracked tracked) {
    return (shown + " " + tracked.plan().unit()).strip();
  }

  /** One line for each part. */
  List<String> parts(Language reader, Tracked tracked, Value value, boolean earlier) {
    return tracked.settings().axes().stream()
        .flatMap(axis -> axis.parts().stream().map(part -> new Settings.Cell(axis, part).key()))
        .filter(key -> value.parts().containsKey(key) && tracked.settings().tells(key) != earlier)
        .map(
            key ->
                words.field(reader, tracked.settings(), key)
                    + " – "
                    + words.figure(reader, value.parts().get(key)))
        .toList();
  }

  private ProgressChart chart(Tracked tracked, Language reader) {
    List<ProgressChart.Bar> bars = new ArrayList<>();
    for (Period period : tracked.periods()) {
      Figure running = tracked.running(period.number());
      BigDecimal target = tracked.target(period.number());
      if (running != null || target != null) {
        bars.add(
            new ProgressChart.Bar(
                words.period(reader, period),
                running == null ? null : running.value(),
                target,
                running == null ? "–" : apart(figure(reader, tracked, running)),
                apart(number(reader, tracked, target))));
      }
    }
    String now = figure(reader, tracked, tracked.now());
    String target = number(reader, tracked, tracked.plan().target());
    return new ProgressChart(
        texts.text(reader, "projects.indicators.chart"),
        texts.text(
            reader,
            "projects.indicators.chart.text",
            Map.of(
                "now", now.isEmpty() ? "–" : apart(now),
                "target", target.isEmpty() ? "–" : apart(target))),
        bars);
  }

  private List<IndicatorView.Past> history(ProjectKey key, Tracked tracked, Language reader) {
    List<IndicatorView.Past> past = new ArrayList<>();
    for (Entry entry : read.history(key, tracked.id())) {
      if (tracked.has(entry.period())) {
        String value = figure(reader, tracked, entry.value().total());
        past.add(
            new IndicatorView.Past(
                words.period(reader, tracked.period(entry.period())),
                value.isEmpty() ? texts.text(reader, "projects.indicators.taken-away") : value,
                entry.value().note(),
                origin(reader, entry),
                entry.by(),
                moment(reader, entry)));
      }
    }
    return past;
  }

  private String origin(Language reader, Entry entry) {
    String how = texts.text(reader, entry.origin().text());
    return read.sources().stream()
        .filter(source -> source.code().equals(entry.source()))
        .findFirst()
        .map(source -> how + ": " + texts.text(reader, source.name()))
        .orElse(how);
  }

  String moment(Language reader, Entry entry) {
    return Formats.in(reader).moment(entry.at(), clock.getZone());
  }

  private List<Choice> sources(Language reader) {
    return read.sources().stream()
        .map((EvidenceSource one) -> new Choice(one.code(), texts.text(reader, one.name())))
        .toList();
  }

  private List<IndicatorView.Target> targets(Tracked tracked, Language reader) {
    return tracked.periods().stream()
        .limit(Math.max(0, tracked.periods().size() - 1))
        .map(
            period ->
                new IndicatorView.Target(
                    SettingsForm.target(period.number()), words.period(reader, period)))
        .toList();
  }

  /** In the order and under the heads of the logframe. */
  List<IndicatorsView.Level> levels(ProjectKey key, Logframe logframe, Language reader) {
    LocalDate today = read.today();
    List<Tracked> all = read.all(key);
    List<IndicatorsView.Level> levels = new ArrayList<>();
    level(levels, "impact", logframe.impact(), all, Logframe.IMPACT, key, reader, today);
    logframe
        .outcomes()
        .forEach(one -> level(levels, "outcome", one.text(), all, one.id(), key, reader, today));
    logframe
        .outputs()
        .forEach(one -> level(levels, "output", one.text(), all, one.id(), key, reader, today));
    List<Tracked> rest =
        all.stream()
            .filter(
                one ->
                    levels.stream()
                        .flatMap(level -> level.rows().stream())
                        .noneMatch(row -> row.path().equals(path(key, one))))
            .toList();
    if (!rest.isEmpty()) {
      levels.add(new IndicatorsView.Level("other", "", rows(rest.stream(), key, reader, today)));
    }
    return levels;
  }

  private void level(
      List<IndicatorsView.Level> levels,
      String kind,
      String text,
      List<Tracked> all,
      String of,
      ProjectKey key,
      Language reader,
      LocalDate today) {
    List<IndicatorsView.Row> rows =
        rows(all.stream().filter(one -> one.plan().of().equals(of)), key, reader, today);
    if (!rows.isEmpty()) {
      levels.add(new IndicatorsView.Level(kind, text, rows));
    }
  }

  private List<IndicatorsView.Row> rows(
      Stream<Tracked> some, ProjectKey key, Language reader, LocalDate today) {
    return some.map(
            one ->
                new IndicatorsView.Row(
                    one.name(),
                    path(key, one),
                    one.state(today),
                    figure(reader, one, one.now()),
                    one.last() == 0 ? "" : words.period(reader, one.period(one.last())),
                    number(reader, one, one.plan().target()),
                    one.due(today).stream().map(period -> words.period(reader, period)).toList()))
        .toList();
  }
}
