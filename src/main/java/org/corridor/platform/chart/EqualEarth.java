package org.corridor.platform.chart;

import org.corridor.platform.geo.Position;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018), on the same canvas of 1000 units
 * as {@code world.svg}: keep it in step with {@code tools/world-outline.mjs}.
 */
final class EqualEarth {

  static final double WIDTH = 1000;
  static final double HEIGHT = 426;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double TOP = 78;
  private static final double BOTTOM = -56;
  private static final double HALF = x(180, 0);

  private EqualEarth() {}

  static Point of(Position position) {
    double latitude = Math.min(TOP, Math.max(BOTTOM, position.latitude()));
    return new Point(
        (x(position.longitude(), latitude) / HALF + 1) * WIDTH / 2,
        (y(TOP) - y(latitude)) / HALF * WIDTH / 2);
  }

  /** A place on the canvas, from its top left. */
  record Point(double x, double y) {}

  private static double x(double longitude, double latitude) {
    double t = parameter(latitude);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return Math.toRadians(longitude)
        * Math.cos(t)
        / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  }

  private static double y(double latitude) {
    double t = parameter(latitude);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  private static double parameter(double latitude) {
    return Math.asin(M * Math.sin(Math.toRadians(latitude)));
  }
}
