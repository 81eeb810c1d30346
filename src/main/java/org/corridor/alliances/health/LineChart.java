package org.corridor.alliances.health;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How something went over time: one line for each of a few things, one place on the line for each
 * moment.
 *
 * @param top the largest value; the smallest is 0
 * @param moments what stands below, from the earliest
 */
public record LineChart(
    String title, String description, double top, List<String> moments, List<Line> lines) {

  private static final double WIDTH = 360;
  private static final double HEIGHT = 120;
  private static final double EDGE = 36;

  public LineChart {
    moments = List.copyOf(moments);
    lines = List.copyOf(lines);
  }

  /**
   * @param values one for each moment; empty where there is none
   * @param shown the same, as they are read
   */
  public record Line(String label, List<OptionalDouble> values, List<String> shown) {
    public Line {
      values = List.copyOf(values);
      shown = List.copyOf(shown);
    }
  }

  /** In units of the picture. */
  public record Point(double x, double y, String shown) {}

  public double width() {
    return WIDTH;
  }

  public double height() {
    return HEIGHT + 2 * EDGE;
  }

  /** Where the moment stands, counted from the start of reading. */
  public double x(int moment) {
    double step = moments.size() < 2 ? 0 : (WIDTH - 2 * EDGE) / (moments.size() - 1);
    return moments.size() < 2 ? WIDTH / 2 : EDGE + moment * step;
  }

  /** Whether there is room to name the moment: all of a few, else the first and the last. */
  public boolean isNamed(int moment) {
    return moments.size() < 4 || moment == 0 || moment == moments.size() - 1;
  }

  /** Where the share of the largest value stands. */
  public double y(double share) {
    return EDGE + HEIGHT * (1 - share);
  }

  public List<Point> points(Line line) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < line.values().size(); i++) {
      OptionalDouble value = line.values().get(i);
      if (value.isPresent()) {
        points.add(new Point(x(i), y(value.getAsDouble() / top), line.shown().get(i)));
      }
    }
    return points;
  }
}
