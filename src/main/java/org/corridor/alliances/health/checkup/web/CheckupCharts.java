package org.corridor.alliances.health.checkup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.corridor.alliances.health.LineChart;
import org.corridor.alliances.health.checkup.domain.Checkups.Compared;
import org.corridor.alliances.health.checkup.domain.Statement.Section;
import org.corridor.platform.web.Page;

/** How much of each section was in place, round by round. */
public final class CheckupCharts {

  private static final String MESSAGES = "alliances.health.checkup.";

  private CheckupCharts() {}

  public static LineChart overTime(Page page, List<Compared> rounds) {
    List<LineChart.Line> lines = new ArrayList<>();
    for (Section section : Section.values()) {
      List<OptionalDouble> values =
          rounds.stream()
              .map(round -> round.comparison().bySection().get(section))
              .map(value -> value == null ? OptionalDouble.empty() : value)
              .toList();
      List<String> shown =
          values.stream()
              .map(v -> v.isPresent() ? page.formats().percent(v.getAsDouble()) : "–")
              .toList();
      lines.add(new LineChart.Line(page.text(section.text()), values, shown));
    }
    List<String> moments =
        rounds.stream()
            .map(round -> page.text(MESSAGES + "round", "number", round.number()))
            .toList();
    return new LineChart(
        page.text(MESSAGES + "over-time"),
        page.text(MESSAGES + "over-time.text"),
        1,
        moments,
        lines);
  }
}
