package org.corridor.alliances.forces.web;

import java.util.List;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.ForceField;
import org.corridor.alliances.forces.domain.Side;
import org.corridor.platform.chart.BarChart.Bar;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.web.util.HtmlUtils;

/**
 * Arrows against the line of today, as SVG: their length is the strength, dots tell the influence,
 * restraining ones have a broken outline. Driving forces come from where reading begins.
 */
final class FieldPicture {

  private static final int WIDTH = 360;
  private static final int TODAY = WIDTH / 2;
  private static final int UNIT = 33;
  private static final int LINE = 16;
  private static final int ARROW = 26;
  private static final int TOP = 26;
  private static final String INK = "#1e2633";
  private static final String ACTION = "#1f5f8b";
  private static final String PAPER = "#fbf8f3";

  private final ForceField field;
  private final Texts texts;
  private final Language language;
  private final boolean alone;
  private final int forward;
  private final StringBuilder out = new StringBuilder();
  private int y = TOP;

  private FieldPicture(ForceField field, Texts texts, Language language, boolean alone) {
    this.field = field;
    this.texts = texts;
    this.language = language;
    this.alone = alone;
    this.forward = language.dir().equals("rtl") ? -1 : 1;
  }

  /** For a page, in its colours, light or dark. */
  static String inPage(ForceField field, Texts texts, Language language) {
    return new FieldPicture(field, texts, language, false).draw();
  }

  /** For a file of its own, in fixed colours. */
  static String alone(ForceField field, Texts texts, Language language) {
    return new FieldPicture(field, texts, language, true).draw();
  }

  private String draw() {
    for (Side side : Side.values()) {
      field.on(side).forEach(this::arrow);
    }
    String arrows = out.toString();
    out.setLength(0);
    String size = alone ? " width=\"720\" height=\"" + (y + 8) * 2 + "\"" : " width=\"100%\"";
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 360 ")
        .append(y + 8)
        .append('"')
        .append(size)
        .append(" direction=\"")
        .append(language.dir())
        .append("\" font-family=\"sans-serif\" font-size=\"13\"><title>")
        .append(escaped(field.change().words()))
        .append("</title><desc>")
        .append(escaped(balance()))
        .append("</desc>");
    if (alone) {
      out.append("<rect width=\"100%\" height=\"100%\" fill=\"" + PAPER + "\"/>");
    }
    out.append("<path d=\"M180 20V").append(y + 4).append("\" stroke=\"").append(ink());
    out.append("\" stroke-width=\"2\"/>");
    text(TODAY, 14, "middle", texts.text(language, "alliances.forces.today"));
    return out.append(arrows).append("</svg>").toString();
  }

  private String balance() {
    return texts.text(
        language,
        "alliances.forces.balance",
        "driving",
        field.sum(Side.DRIVING),
        "restraining",
        field.sum(Side.RESTRAINING));
  }

  private void arrow(Force force) {
    int start = forward > 0 ? 0 : WIDTH;
    for (String line : new Bar(force.said().words(), 0, "").lines()) {
      y += LINE;
      text(start, y, "start", line);
    }
    y += ARROW;
    int from = force.drives() ? -forward : forward;
    int tail = TODAY + from * UNIT * force.said().strength();
    shape(force, from, tail);
    text(
        TODAY - from * 10,
        y - 8,
        force.drives() ? "start" : "end",
        force.said().strength() + " · " + dots(force.said().influence()));
  }

  private void shape(Force force, int from, int tail) {
    int tip = TODAY + from * 2;
    int neck = tip + from * 14;
    int middle = y - 12;
    out.append("<path d=\"M" + tail + " " + (middle - 4) + "H" + neck + "V" + (middle - 9));
    out.append("L" + tip + " " + middle + "L" + neck + " " + (middle + 9) + "V" + (middle + 4));
    out.append("H" + tail + "Z\" ");
    out.append(
        force.drives()
            ? "fill=\"" + action() + "\""
            : "fill=\"none\" stroke=\"" + ink() + "\" stroke-width=\"2\" stroke-dasharray=\"4 2\"");
    out.append("/>");
  }

  static String dots(int influence) {
    return "●".repeat(influence) + "○".repeat(ForceDraft.MOST - influence);
  }

  private void text(int x, int at, String anchor, String words) {
    out.append("<text x=\"" + x + "\" y=\"" + at + "\" text-anchor=\"" + anchor + "\" fill=\"");
    out.append(ink() + "\" stroke=\"" + paper() + "\" stroke-width=\"4\" paint-order=\"stroke\">");
    out.append(escaped(words)).append("</text>");
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }

  private String ink() {
    return alone ? INK : "var(--ink)";
  }

  private String action() {
    return alone ? ACTION : "var(--action)";
  }

  private String paper() {
    return alone ? PAPER : "var(--paper)";
  }

  /** The table of the figures that the picture shows, best read by spreadsheets. */
  static List<String> row(Texts texts, Language language, Force force) {
    return List.of(
        texts.text(language, "alliances.forces.side." + name(force)),
        force.said().words(),
        String.valueOf(force.said().strength()),
        String.valueOf(force.said().influence()),
        force.said().institutions(),
        force.said().evidence(),
        force.said().deed());
  }

  private static String name(Force force) {
    return force.drives() ? "driving" : "restraining";
  }
}
