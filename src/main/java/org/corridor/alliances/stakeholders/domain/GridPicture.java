package org.corridor.alliances.stakeholders.domain;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.corridor.platform.chart.Drawing;
import org.corridor.platform.chart.Drawing.Anchor;
import org.corridor.platform.text.Language;

/**
 * The grid of interest and influence as a picture of its own, without a page around it. Interest
 * grows in the direction of reading.
 *
 * @param fields names of the fields: top start, top end, bottom start, bottom end, as interest
 *     grows
 */
public record GridPicture(
    String title,
    String description,
    Language language,
    String interest,
    String influence,
    List<String> fields,
    List<Point> points) {

  /** Of the whole picture and of the grid in it, in pixels. */
  private static final int SIZE = 900;

  private static final int EDGE = 70;
  private static final int GRID = SIZE - 2 * EDGE;
  private static final int CARD = 0xfffefb;
  private static final int THIN = 0xd9d2c5;

  public GridPicture {
    fields = List.copyOf(fields);
    points = List.copyOf(points);
  }

  /**
   * @param settled agreed or scored; otherwise only the middle of what was compared
   */
  public record Point(
      int number,
      String label,
      double interest,
      double influence,
      Stance stance,
      boolean settled) {}

  private boolean mirrored() {
    return language.dir().equals("rtl");
  }

  double x(double share) {
    return EDGE + GRID * (mirrored() ? 100 - share : share) / 100;
  }

  double y(double share) {
    return EDGE + GRID * (100 - share) / 100;
  }

  /** As a file of its own. */
  public Drawing draw() {
    Drawing out = new Drawing(SIZE, SIZE, title, description, language);
    double middle = SIZE / 2.0;
    out.draw(new Rectangle2D.Double(EDGE, EDGE, GRID, GRID), CARD, 0x8a8374, 1, false);
    out.line(new Line2D.Double(EDGE, middle, EDGE + GRID, middle), THIN);
    out.line(new Line2D.Double(middle, EDGE, middle, EDGE + GRID), THIN);
    out.write(title, middle, EDGE - 40.0, 22, Anchor.MIDDLE, Drawing.INK);
    String grows = interest + (mirrored() ? " ←" : " →");
    out.write(grows, middle, SIZE - 25.0, 18, Anchor.MIDDLE, Drawing.MUTED);
    out.write("↑ " + influence, x(0), EDGE - 10.0, 18, Anchor.START, Drawing.MUTED);
    for (int i = 0; i < fields.size(); i++) {
      double across = x(i % 2 == 0 ? 25 : 75);
      out.write(fields.get(i), across, y(i < 2 ? 96 : 3), 16, Anchor.MIDDLE, Drawing.MUTED);
    }
    points.forEach(point -> draw(out, point));
    return out;
  }

  private void draw(Drawing out, Point point) {
    double x = x(point.interest());
    double y = y(point.influence());
    boolean before = point.interest() > 60;
    boolean settled = point.settled();
    out.draw(
        outline(point.stance(), x, y, 16),
        settled ? color(point.stance()) : CARD,
        Drawing.INK,
        1,
        !settled);
    String number = Integer.toString(point.number());
    out.write(number, x, y + 5, 14, Anchor.MIDDLE, settled ? 0xffffff : Drawing.INK);
    out.write(
        point.label(),
        before == mirrored() ? x + 22 : x - 22,
        y + 5,
        16,
        before ? Anchor.END : Anchor.START,
        Drawing.INK);
  }

  private static int color(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> 0x24633c;
      case NEITHER -> Drawing.MUTED;
      case OPPOSES -> 0xa3262a;
    };
  }

  private static Shape outline(Stance stance, double x, double y, double r) {
    return switch (stance) {
      case SUPPORTS -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case NEITHER -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
      case OPPOSES -> diamond(x, y, r * 1.3);
    };
  }

  private static Shape diamond(double x, double y, double r) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - r);
    path.lineTo(x + r, y);
    path.lineTo(x, y + r);
    path.lineTo(x - r, y);
    path.closePath();
    return path;
  }

  /** A circle for, a square for neither, a diamond against: told apart without colour. */
  public static String shape(Stance stance, double x, double y, double r) {
    return switch (stance) {
      case SUPPORTS ->
          "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0z"
              .formatted(n(x - r), n(y), n(r), n(r), n(2 * r), n(r), n(r), n(-2 * r));
      case NEITHER ->
          "M%s %sh%sv%sh%sz".formatted(n(x - r), n(y - r), n(2 * r), n(2 * r), n(-2 * r));
      case OPPOSES -> {
        double d = r * 1.3;
        yield "M%s %sl%s %sl%s %sl%s %sz"
            .formatted(n(x), n(y - d), n(d), n(d), n(-d), n(d), n(-d), n(-d));
      }
    };
  }

  private static String n(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
