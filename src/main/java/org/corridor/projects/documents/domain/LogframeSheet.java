package org.corridor.projects.documents.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Indicator;
import org.corridor.projects.documents.domain.Looks.Look;

/** The logframe, and the sheet in which its indicators are followed. */
final class LogframeSheet {

  private static final int HEAD = 4;

  private final Logframe logframe;
  private final OutputNumbers numbers;
  private final Words words;

  LogframeSheet(DesignContent content, Words words) {
    this.logframe = content.logframe();
    this.numbers = new OutputNumbers(logframe);
    this.words = words;
  }

  void logframe(Grid grid) {
    grid.head(
        words.say("level"),
        words.say("result"),
        words.say("indicator"),
        words.say("unit"),
        words.say("baseline"),
        words.say("target"),
        words.say("split"),
        words.say("verification"),
        words.say("assumptions"));
    grid.widths(13, 36, 28, 14, 10, 10, 18, 24, 26);
    level(grid, words.say("impact"), logframe.impact(), "", logframe.indicatorsOf(Logframe.IMPACT));
    Set<String> outcomes = new HashSet<>();
    for (int i = 0; i < logframe.outcomes().size(); i++) {
      Logframe.Outcome outcome = logframe.outcomes().get(i);
      outcomes.add(outcome.id());
      level(
          grid,
          words.say("outcome", "number", words.number(i + 1)),
          outcome.text(),
          outcome.assumptions(),
          logframe.indicatorsOf(outcome.id()));
      logframe.outputsOf(outcome.id()).forEach(output -> output(grid, output));
    }
    logframe.outputs().stream()
        .filter(output -> !outcomes.contains(output.outcome()))
        .forEach(output -> output(grid, output));
    logframe.indicators().stream()
        .filter(indicator -> levelOf(indicator.of()).isEmpty())
        .forEach(indicator -> row(grid, "", "", indicator, ""));
    grid.keep(2, HEAD, true);
  }

  private void output(Grid grid, Logframe.Output output) {
    level(
        grid,
        outputName(output),
        output.text(),
        output.assumptions(),
        logframe.indicatorsOf(output.id()));
  }

  private String outputName(Logframe.Output output) {
    return words.say("output", "number", numbers.of(output));
  }

  private void level(
      Grid grid, String level, String text, String assumptions, List<Indicator> indicators) {
    if (indicators.isEmpty() && !text.isEmpty()) {
      grid.row();
      grid.text(0, level);
      grid.text(1, text);
      for (int column = 2; column < 8; column++) {
        grid.blank(column, Look.TEXT);
      }
      grid.text(8, assumptions);
    }
    for (int i = 0; i < indicators.size(); i++) {
      boolean first = i == 0;
      row(grid, first ? level : "", first ? text : "", indicators.get(i), first ? assumptions : "");
    }
  }

  private void row(Grid grid, String level, String text, Indicator indicator, String assumptions) {
    grid.row();
    grid.text(0, level);
    grid.text(1, text);
    grid.text(2, indicator.name());
    grid.text(3, indicator.unit());
    grid.number(4, indicator.baseline(), Look.NUMBER);
    grid.number(5, indicator.target(), Look.NUMBER);
    grid.text(6, words.labels(indicator.disaggregation()));
    grid.text(7, indicator.verification());
    grid.text(8, assumptions);
  }

  void indicators(Grid grid) {
    grid.head(
        words.say("level"),
        words.say("indicator"),
        words.say("unit"),
        words.say("split"),
        words.say("baseline"),
        words.say("target"),
        words.say("actual"),
        words.say("achieved"),
        words.say("verification"));
    grid.widths(13, 38, 14, 18, 11, 11, 11, 11, 28);
    for (Indicator indicator : logframe.indicators()) {
      int row = grid.row();
      grid.text(0, levelOf(indicator.of()));
      grid.text(1, indicator.name());
      grid.text(2, indicator.unit());
      grid.text(3, words.labels(indicator.disaggregation()));
      grid.number(4, indicator.baseline(), Look.NUMBER);
      grid.number(5, indicator.target(), Look.NUMBER);
      grid.blank(6, Look.NUMBER);
      grid.formula(7, achieved(row), Look.PERCENT);
      grid.text(8, indicator.verification());
    }
    grid.keep(2, HEAD, true);
  }

  /** How far from the baseline to the target; a gap while nothing was measured. */
  private static String achieved(int row) {
    return "IF(AND(ISNUMBER(G%1$d),ISNUMBER(F%1$d)),IF(F%1$d=N(E%1$d),\"\",(G%1$d-N(E%1$d))/(F%1$d-N(E%1$d))),\"\")"
        .formatted(row);
  }

  private String levelOf(String id) {
    if (id.equals(Logframe.IMPACT)) {
      return words.say("impact");
    }
    for (int i = 0; i < logframe.outcomes().size(); i++) {
      if (logframe.outcomes().get(i).id().equals(id)) {
        return words.say("outcome", "number", words.number(i + 1));
      }
    }
    return logframe.outputs().stream()
        .filter(output -> output.id().equals(id))
        .map(this::outputName)
        .findFirst()
        .orElse("");
  }
}
