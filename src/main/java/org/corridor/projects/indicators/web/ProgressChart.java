package org.corridor.projects.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reached by the end of each period, as bars from zero, with a mark where the target is.
 *
 * @param description one sentence that says what can be seen
 */
public record ProgressChart(String title, String description, List<Bar> bars) {

  private static final double ROW = 3.6;

  /** The furthest bar or mark, in percent; the rest of the width is for the figure. */
  private static final double LONGEST = 66;

  public ProgressChart {
    bars = List.copyOf(bars);
  }

  /**
   * @param value null where it was not measured; what is below zero is drawn as zero
   * @param target null where there is none
   * @param shown the figure as it is written
   * @param wanted the target as it is written
   */
  public record Bar(
      String label,
      @Nullable BigDecimal value,
      @Nullable BigDecimal target,
      String shown,
      String wanted) {}

  /**
   * Where a bar is drawn.
   *
   * @param top in em
   * @param width in percent
   * @param mark in percent; below zero where there is none
   */
  public record Drawn(Bar bar, double top, double width, double mark) {}

  public List<Drawn> drawn() {
    double most = 0;
    for (Bar bar : bars) {
      most = Math.max(most, Math.max(length(bar.value()), length(bar.target())));
    }
    List<Drawn> drawn = new ArrayList<>();
    double top = 0;
    for (Bar bar : bars) {
      drawn.add(
          new Drawn(
              bar,
              top,
              most == 0 ? 0 : length(bar.value()) / most * LONGEST,
              bar.target() == null || most == 0 ? -1 : length(bar.target()) / most * LONGEST));
      top += ROW;
    }
    return drawn;
  }

  /** For drawing only. */
  private static double length(@Nullable BigDecimal number) {
    return number == null ? 0 : Math.max(0, number.doubleValue());
  }

  /** In em. */
  public double height() {
    return bars.size() * ROW;
  }
}
