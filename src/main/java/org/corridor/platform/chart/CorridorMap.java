package org.corridor.platform.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.platform.chart.EqualEarth.Point;
import org.corridor.platform.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Corridors as arcs on a map of the world, which shows no more of it than they need.
 *
 * @param what names the arcs, as the head of a column of the table: "Projects"
 */
public record CorridorMap(String title, String description, String what, List<Arc> arcs) {

  public CorridorMap {
    arcs = List.copyOf(arcs);
  }

  /** One end of a corridor, with its name. */
  public record Place(String name, Position position) {}

  /**
   * @param label what is there to say about it: "3 projects"
   * @param url where one can read more, or null
   * @param weight from 1; the heavier, the thicker the arc
   * @param kind code of a capital, whose hue the arc takes, or empty
   */
  public record Arc(
      Place from, Place to, String label, @Nullable String url, int weight, String kind) {

    public Arc(Place from, Place to, String label, @Nullable String url) {
      this(from, to, label, url, 1, "");
    }
  }

  /** An arc on the canvas. */
  public record Line(Arc arc, String path, double width) {}

  /** A place on the canvas, and its name where there is room for it. */
  public record Spot(String name, double x, double y, boolean named, String anchor) {}

  /** The part of the world that is shown. */
  public record Frame(double x, double y, double width, double height) {

    /** As the attribute {@code viewBox} wants it. */
    public String box() {
      return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
    }

    /** The size in canvas units of something that is to be {@code thousandths} of the width. */
    public String unit(double thousandths) {
      return number(width * thousandths / 1000);
    }
  }

  private static final double SHAPE = EqualEarth.WIDTH / EqualEarth.HEIGHT;
  private static final double NARROWEST = 250;
  private static final int MOST_NAMES = 24;

  /** A number in SVG, with one decimal. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  public Frame frame() {
    if (arcs.isEmpty()) {
      return new Frame(0, 0, EqualEarth.WIDTH, EqualEarth.HEIGHT);
    }
    double left = Double.MAX_VALUE;
    double right = 0;
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Arc arc : arcs) {
      Curve curve = Curve.of(arc);
      for (Point point : List.of(curve.start(), curve.end(), curve.peak())) {
        left = Math.min(left, point.x());
        right = Math.max(right, point.x());
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
      }
    }
    double width =
        Math.max(NARROWEST, Math.max((right - left) * 1.25, (bottom - top) * 1.4 * SHAPE));
    width = Math.min(EqualEarth.WIDTH, width);
    double height = width / SHAPE;
    return new Frame(
        within((left + right - width) / 2, EqualEarth.WIDTH - width),
        within((top + bottom - height) / 2, EqualEarth.HEIGHT - height),
        width,
        height);
  }

  public List<Line> lines() {
    return arcs.stream()
        .map(
            arc ->
                new Line(
                    arc, Curve.of(arc).path(), 1.5 + Math.min(8, Math.max(1, arc.weight())) * 0.5))
        .toList();
  }

  /** Every place once; names that would cover another are left out. */
  public List<Spot> spots() {
    Frame frame = frame();
    Map<String, Point> places = new LinkedHashMap<>();
    for (Arc arc : arcs) {
      places.putIfAbsent(arc.from().name(), start(arc));
      places.putIfAbsent(arc.to().name(), end(arc));
    }
    Names names = new Names(frame);
    List<Spot> spots = new ArrayList<>();
    places.forEach(
        (name, point) -> {
          boolean atEnd = point.x() > frame.x() + frame.width() * 0.8;
          boolean named = spots.size() < MOST_NAMES && names.fits(name, point, atEnd);
          spots.add(new Spot(name, point.x(), point.y(), named, atEnd ? "end" : "start"));
        });
    return spots;
  }

  private static Point start(Arc arc) {
    return EqualEarth.of(arc.from().position());
  }

  private static Point end(Arc arc) {
    return EqualEarth.of(arc.to().position());
  }

  /** Above the middle of its ends, the more the longer the way: all arcs bend upwards. */
  private record Curve(Point start, Point control, Point end) {

    static Curve of(Arc arc) {
      Point from = EqualEarth.of(arc.from().position());
      Point to = EqualEarth.of(arc.to().position());
      double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
      double lift = length * 0.35;
      double sideways = to.x() == from.x() ? 1 : Math.abs(to.x() - from.x()) / length;
      double bend = to.x() >= from.x() ? 1 : -1;
      Point control =
          new Point(
              (from.x() + to.x()) / 2 + bend * lift * (1 - sideways) * 0.8,
              Math.max(-20, (from.y() + to.y()) / 2 - lift * sideways));
      return new Curve(from, control, to);
    }

    Point peak() {
      return new Point(
          (start.x() + 2 * control.x() + end.x()) / 4, (start.y() + 2 * control.y() + end.y()) / 4);
    }

    String path() {
      return "M" + pair(start) + "Q" + pair(control) + " " + pair(end);
    }

    private static String pair(Point point) {
      return number(point.x()) + " " + number(point.y());
    }
  }

  private static double within(double value, double most) {
    return Math.max(0, Math.min(value, most));
  }

  /** Keeps names on the map from covering each other. */
  private static final class Names {
    private final Frame frame;
    private final List<double[]> taken = new ArrayList<>();

    Names(Frame frame) {
      this.frame = frame;
    }

    boolean fits(String name, Point point, boolean atEnd) {
      double size = frame.width() * 0.017;
      double length = name.length() * size * 0.58 + size;
      double left = atEnd ? point.x() - length : point.x();
      double[] box = {left, point.y() - size, left + length, point.y() + size * 0.5};
      for (double[] other : taken) {
        if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) {
          return false;
        }
      }
      taken.add(box);
      return true;
    }
  }
}
