package org.corridor.platform.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars from zero.
 *
 * @param description one sentence that says what can be seen
 * @param what names the bars, as the head of the first column of the table
 * @param measure names the figures, with their unit, as the head of the second
 */
public record BarChart(
    String title, String description, String what, String measure, List<Bar> bars) {

  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * @param value length of the bar; what is below zero is drawn as zero
   * @param shown the figure as it is written
   * @param kind code of a capital, whose hue the bar takes, or empty
   */
  public record Bar(String label, double value, String shown, String kind) {

    public Bar(String label, double value, String shown) {
      this(label, value, shown, "");
    }

    public List<String> lines() {
      return Lines.of(label);
    }
  }

  /** Where a bar is drawn: {@code top} of its label in em, {@code width} in percent. */
  public record Drawn(Bar bar, double top, double width) {}

  private static final double LINE = 1.4;
  private static final double BAR = 2.1;

  /** The longest bar, in percent; the rest of the width is for its figure. */
  private static final double LONGEST = 64;

  public List<Drawn> drawn() {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    List<Drawn> drawn = new ArrayList<>();
    double top = 0;
    for (Bar bar : bars) {
      drawn.add(new Drawn(bar, top, most <= 0 ? 0 : Math.max(0, bar.value()) / most * LONGEST));
      top += bar.lines().size() * LINE + BAR;
    }
    return drawn;
  }

  /** In em. */
  public double height() {
    return bars.stream().mapToDouble(bar -> bar.lines().size() * LINE + BAR).sum();
  }
}
