package org.corridor.alliances.stakeholders.domain;

import java.util.List;
import java.util.Locale;

/**
 * The grid of interest and influence as a picture of its own, without a page around it.
 *
 * @param mirrored interest grows from right to left
 * @param fields names of the fields: top start, top end, bottom start, bottom end, as interest
 *     grows
 */
public record GridPicture(
    String title,
    String description,
    String language,
    boolean mirrored,
    String interest,
    String influence,
    List<String> fields,
    List<Point> points) {

  /** Of the whole picture and of the grid in it, in pixels. */
  static final int SIZE = 900;

  static final int EDGE = 70;
  static final int GRID = SIZE - 2 * EDGE;

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

  double x(double share) {
    return EDGE + GRID * (mirrored ? 100 - share : share) / 100;
  }

  double y(double share) {
    return EDGE + GRID * (100 - share) / 100;
  }

  /** As a file; its colours are of its own, since no sheet of style comes with it. */
  public String svg() {
    StringBuilder out = new StringBuilder(4_000);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(SIZE + " " + SIZE)
        .append("\" width=\"" + SIZE + "\" height=\"" + SIZE + "\" role=\"img\" lang=\"")
        .append(language)
        .append("\" direction=\"" + (mirrored ? "rtl" : "ltr"))
        .append("\" font-family=\"system-ui, Noto Sans, Noto Sans Arabic, sans-serif\">")
        .append("<title>" + escape(title) + "</title><desc>" + escape(description) + "</desc>")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fbf8f3\"/>")
        .append(line(EDGE, EDGE, GRID, GRID, "fill=\"#fffefb\" stroke=\"#8a8374\""));
    double middle = SIZE / 2.0;
    out.append(path("M" + EDGE + " " + n(middle) + "h" + GRID, "#d9d2c5"));
    out.append(path("M" + n(middle) + " " + EDGE + "v" + GRID, "#d9d2c5"));
    out.append(text(middle, EDGE - 40.0, title, 22, "middle", "#1e2633"));
    out.append(
        text(middle, SIZE - 25.0, interest + (mirrored ? " ←" : " →"), 18, "middle", "#57606f"));
    out.append(text(x(0), EDGE - 10.0, "↑ " + influence, 18, "start", "#57606f"));
    for (int i = 0; i < fields.size(); i++) {
      out.append(
          text(x(i % 2 == 0 ? 25 : 75), y(i < 2 ? 96 : 3), fields.get(i), 16, "middle", "#57606f"));
    }
    points.forEach(point -> out.append(drawn(point)));
    return out.append("</svg>").toString();
  }

  private String drawn(Point point) {
    double x = x(point.interest());
    double y = y(point.influence());
    boolean before = point.interest() > 60;
    return path(
            shape(point.stance(), x, y, 16),
            "#1e2633",
            point.settled() ? color(point.stance()) : "#fffefb",
            point.settled() ? "" : " stroke-dasharray=\"4 3\"")
        + text(
            x,
            y + 5,
            Integer.toString(point.number()),
            14,
            "middle",
            point.settled() ? "#fff" : "#1e2633")
        + text(
            before == mirrored ? x + 22 : x - 22,
            y + 5,
            point.label(),
            16,
            before ? "end" : "start",
            "#1e2633");
  }

  static String color(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "#24633c";
      case NEITHER -> "#57606f";
      case OPPOSES -> "#a3262a";
    };
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

  private static String path(String d, String stroke) {
    return path(d, stroke, "none", "");
  }

  private static String path(String d, String stroke, String fill, String more) {
    return "<path d=\"" + d + "\" stroke=\"" + stroke + "\" fill=\"" + fill + "\"" + more + "/>";
  }

  private static String line(int x, int y, int width, int height, String look) {
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>"
        .formatted(x, y, width, height, look);
  }

  private static String text(
      double x, double y, String words, int size, String anchor, String color) {
    return "<text x=\"%s\" y=\"%s\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
        .formatted(n(x), n(y), size, anchor, color, escape(words));
  }

  private static String n(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escape(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
