package org.corridor.platform.chart;

import java.awt.geom.PathIterator;
import java.util.Locale;

/** Writes a drawing as SVG that stands alone. */
final class DrawingSvg {

  private static final String LETTERS = "MLQCZ";
  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  private DrawingSvg() {}

  static String write(Drawing drawing) {
    StringBuilder out = new StringBuilder(4_000);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(drawing.width() + " " + drawing.height())
        .append("\" width=\"" + drawing.width() + "\" height=\"" + drawing.height())
        .append("\" role=\"img\" lang=\"" + drawing.language().code())
        .append("\" direction=\"" + drawing.language().dir())
        .append("\" font-family=\"system-ui, Noto Sans, Noto Sans Arabic, sans-serif\">")
        .append("<title>" + escape(drawing.title()) + "</title>")
        .append("<desc>" + escape(drawing.description()) + "</desc>");
    drawing.figures().forEach(figure -> out.append(figure(figure)));
    drawing.words().forEach(words -> out.append(words(words)));
    return out.append("</svg>").toString();
  }

  private static String figure(Drawing.Figure figure) {
    return "<path d=\"%s\" fill=\"%s\"%s/>"
        .formatted(
            path(figure.shape().getPathIterator(null)),
            color(figure.fill()),
            figure.stroke() == Drawing.NONE ? "" : outline(figure));
  }

  private static String outline(Drawing.Figure figure) {
    return " stroke=\"%s\" stroke-width=\"%s\"%s"
        .formatted(
            color(figure.stroke()),
            number(figure.width()),
            figure.dashed() ? " stroke-dasharray=\"4 3\"" : "");
  }

  private static String path(PathIterator steps) {
    StringBuilder out = new StringBuilder();
    double[] at = new double[6];
    for (; !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(at);
      out.append(LETTERS.charAt(kind));
      for (int i = 0; i < NUMBERS[kind]; i++) {
        out.append(i == 0 ? "" : " ").append(number(at[i]));
      }
    }
    return out.toString();
  }

  private static String words(Drawing.Words words) {
    return "<text x=\"%s\" y=\"%s\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\" unicode-bidi=\"plaintext\">%s</text>"
        .formatted(
            number(words.x()),
            number(words.y()),
            words.size(),
            words.anchor().name().toLowerCase(Locale.ROOT),
            color(words.color()),
            escape(words.words()));
  }

  private static String color(int color) {
    return color == Drawing.NONE ? "none" : "#%06x".formatted(color);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escape(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
