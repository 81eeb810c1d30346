package org.corridor.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A few values between 0 and 1, each on an axis of its own from the middle outwards. The axes are
 * numbered clockwise from the top; a legend beside the picture names them.
 *
 * @param values at least three
 */
public record Radar(String title, String description, List<Double> values) {

  private static final double RADIUS = 40;
  private static final double LABELS = 47;

  public Radar {
    values = List.copyOf(values);
    if (values.size() < 3) {
      throw new IllegalArgumentException("A radar needs three axes");
    }
  }

  /** A point in a square from -50 to 50. */
  public record Point(double x, double y) {}

  /** The corners of the shape, for an SVG polygon. */
  public String shape() {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      Point point = at(i, RADIUS * Math.max(0.04, Math.min(1, values.get(i))));
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", point.x(), point.y()));
    }
    return points.toString().strip();
  }

  /** The ends of the axes. */
  public List<Point> ends() {
    return around(RADIUS);
  }

  /** Where the numbers of the axes stand. */
  public List<Point> labels() {
    return around(LABELS);
  }

  private List<Point> around(double radius) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      points.add(at(i, radius));
    }
    return points;
  }

  private Point at(int axis, double radius) {
    double angle = 2 * Math.PI * axis / values.size() - Math.PI / 2;
    return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
  }
}
