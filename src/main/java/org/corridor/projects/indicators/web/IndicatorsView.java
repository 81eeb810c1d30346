package org.corridor.projects.indicators.web;

import java.util.List;
import org.corridor.projects.indicators.domain.State;

/** All indicators of a project, by what they measure. */
public final class IndicatorsView {

  private IndicatorsView() {}

  /**
   * @param kind impact, outcome, output or other
   * @param text as the plan says it
   */
  public record Level(String kind, String text, List<Row> rows) {
    public Level {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param now what is reached; empty where nothing was measured
   * @param last the period that it is from
   * @param due periods that are over and were not measured
   */
  public record Row(
      String name,
      String path,
      State state,
      String now,
      String last,
      String target,
      List<String> due) {}
}
