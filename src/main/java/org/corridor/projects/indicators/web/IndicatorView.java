package org.corridor.projects.indicators.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.projects.indicators.domain.Settings;
import org.corridor.projects.indicators.domain.State;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.underway.MemberId;

/**
 * An indicator as its page shows it.
 *
 * @param path its address
 * @param sources it can be counted from
 * @param fixed whether there are values, so that periods and kind stay
 */
public record IndicatorView(
    Tracked tracked,
    String path,
    State state,
    String now,
    String target,
    String baseline,
    ProgressChart chart,
    List<Row> rows,
    List<Past> history,
    List<Choice> sources,
    List<Target> targets,
    boolean fixed) {

  /**
   * A period.
   *
   * @param parts by what it is told, in one line each
   */
  public record Row(
      int number,
      String name,
      String target,
      String value,
      String running,
      List<String> parts,
      List<String> earlier,
      boolean due) {}

  /** Something that was entered. */
  public record Past(
      String period, String value, String note, String origin, MemberId by, String moment) {}

  /** A field for a target. */
  public record Target(String field, String label) {}

  public Settings settings() {
    return tracked.settings();
  }
}
