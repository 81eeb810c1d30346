package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Indicator;

/**
 * The logframe as a matrix: a level a row, with one row for each of its indicators. Outputs stand
 * under their outcome, activities under their output; what belongs nowhere yet stands at the end.
 */
final class LogframePart {

  private static final List<Integer> WIDTHS = List.of(27, 21, 9, 9, 17, 17);

  private final Draft draft;
  private final Words words;
  private final DesignContent content;
  private final OutputNumbers numbers;
  private final List<Row> rows = new ArrayList<>();

  LogframePart(Draft draft, DesignContent content) {
    this.draft = draft;
    this.words = draft.words();
    this.content = content;
    this.numbers = new OutputNumbers(content.logframe());
  }

  void logframe() {
    draft.chapter("logframe", () -> draft.table(WIDTHS, rows(), true));
  }

  private List<Row> rows() {
    Logframe logframe = content.logframe();
    rows.add(
        draft.head("result", "indicator", "baseline", "target", "verification", "assumptions"));
    if (!logframe.impact().isBlank() || !logframe.indicatorsOf(Logframe.IMPACT).isEmpty()) {
      group(words.say("impact"));
      level(logframe.impact(), "", logframe.indicatorsOf(Logframe.IMPACT));
    }
    Set<String> outcomes = new HashSet<>();
    for (int i = 0; i < logframe.outcomes().size(); i++) {
      Logframe.Outcome outcome = logframe.outcomes().get(i);
      outcomes.add(outcome.id());
      group(words.say("outcome", "number", words.number(i + 1)));
      level(outcome.text(), outcome.assumptions(), logframe.indicatorsOf(outcome.id()));
      logframe.outputsOf(outcome.id()).forEach(this::output);
    }
    List<Logframe.Output> loose =
        logframe.outputs().stream().filter(o -> !outcomes.contains(o.outcome())).toList();
    if (!loose.isEmpty()) {
      group(words.say("outputs-loose"));
      loose.forEach(this::output);
    }
    looseIndicators();
    return rows;
  }

  private void output(Logframe.Output output) {
    List<Indicator> indicators = content.logframe().indicatorsOf(output.id());
    level(
        Words.joined(
            List.of(words.say("output", "number", numbers.of(output)), output.text()), " – "),
        output.assumptions(),
        indicators);
    String activities =
        content.plan().activities().stream()
            .filter(activity -> activity.output().equals(output.id()))
            .map(activity -> "• " + activity.name())
            .reduce("", (a, b) -> Words.lines(a, b));
    if (!activities.isEmpty()) {
      String text = words.say("activities") + "\n" + activities;
      rows.add(Row.of(Kind.BODY, Cell.of(text).across(WIDTHS.size())));
    }
  }

  private void level(String text, String assumptions, List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      rows.add(Row.body(text, "", "", "", "", assumptions));
    }
    for (int i = 0; i < indicators.size(); i++) {
      rows.add(indicator(i == 0 ? text : "", indicators.get(i), i == 0 ? assumptions : ""));
    }
  }

  private Row indicator(String level, Indicator indicator, String assumptions) {
    String split = words.labels(indicator.disaggregation());
    return Row.of(
        Kind.BODY,
        Cell.of(level),
        Cell.of(Words.lines(indicator.name(), split)),
        Cell.number(figure(indicator.baseline(), indicator.unit())),
        Cell.number(figure(indicator.target(), indicator.unit())),
        Cell.of(indicator.verification()),
        Cell.of(assumptions));
  }

  private String figure(
      java.math.@org.jspecify.annotations.Nullable BigDecimal value, String unit) {
    return value == null ? unit : words.number(value) + " " + unit;
  }

  private void looseIndicators() {
    Set<String> known = new HashSet<>(Set.of(Logframe.IMPACT));
    content.logframe().outcomes().forEach(outcome -> known.add(outcome.id()));
    content.logframe().outputs().forEach(output -> known.add(output.id()));
    List<Indicator> loose =
        content.logframe().indicators().stream().filter(i -> !known.contains(i.of())).toList();
    if (!loose.isEmpty()) {
      group(words.say("indicators-loose"));
      loose.forEach(indicator -> rows.add(indicator("", indicator, "")));
    }
  }

  private void group(String text) {
    rows.add(Row.of(Kind.GROUP, Cell.of(text).across(WIDTHS.size())));
  }
}
