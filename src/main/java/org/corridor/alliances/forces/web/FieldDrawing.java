package org.corridor.alliances.forces.web;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.ForceField;
import org.corridor.alliances.forces.domain.Side;
import org.corridor.platform.chart.Drawing;
import org.corridor.platform.chart.Drawing.Anchor;
import org.corridor.platform.chart.Lines;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;

/**
 * The force field as a picture of its own: arrows against the line of today, their length is the
 * strength, filled dots tell the influence, restraining ones have a broken outline. Driving forces
 * come from where reading begins.
 */
final class FieldDrawing {

  private static final int WIDTH = 720;
  private static final int TODAY = WIDTH / 2;
  private static final int MARGIN = 20;
  private static final int UNIT = 64;
  private static final int SHAFT = 6;
  private static final int HEAD = 12;
  private static final int ARROW = 44;
  private static final int DOT = 14;
  private static final int ACTION = 0x1f5f8b;

  private final ForceField field;
  private final Texts texts;
  private final Language language;
  private final Drawing out;
  private int y = MARGIN;

  private FieldDrawing(ForceField field, Texts texts, Language language, int height) {
    this.field = field;
    this.texts = texts;
    this.language = language;
    this.out = new Drawing(WIDTH, height, field.change().words(), text("picture"), language);
  }

  /** Drawn twice: the first time tells how high it is. */
  static Drawing of(ForceField field, Texts texts, Language language) {
    FieldDrawing measured = new FieldDrawing(field, texts, language, 1);
    measured.all();
    FieldDrawing drawn = new FieldDrawing(field, texts, language, measured.y);
    drawn.all();
    return drawn.out;
  }

  private void all() {
    lines(Lines.of(field.change().words(), 64, 5), 20, Drawing.INK);
    lines(List.of(balance()), 15, Drawing.MUTED);
    y += 24;
    out.write(text("today"), TODAY, y, 15, Anchor.MIDDLE, Drawing.INK);
    y += 8;
    for (Side side : Side.values()) {
      field.on(side).forEach(this::force);
    }
    lines(Lines.of(text("picture"), 95, 3), 13, Drawing.MUTED);
    y += MARGIN;
  }

  private void force(Force force) {
    lines(Lines.of(force.said().words(), 76, 3), 16, Drawing.INK);
    if (!force.said().institutions().isBlank()) {
      lines(Lines.of(force.said().institutions(), 88, 1), 14, Drawing.MUTED);
    }
    y += 6;
    int middle = y + ARROW / 2;
    out.draw(
        new Line2D.Double(TODAY, y, TODAY, (double) y + ARROW),
        Drawing.NONE,
        Drawing.INK,
        2,
        false);
    arrow(force, middle);
    judged(force, middle);
    y += ARROW + 4;
  }

  private void arrow(Force force, int middle) {
    int from = force.drives() ? -1 : 1;
    double tip = x(TODAY + from * 2);
    double neck = x(TODAY + from * 24);
    double end = x(TODAY + from * UNIT * force.said().strength());
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(end, (double) middle - SHAFT);
    arrow.lineTo(neck, (double) middle - SHAFT);
    arrow.lineTo(neck, (double) middle - HEAD);
    arrow.lineTo(tip, middle);
    arrow.lineTo(neck, (double) middle + HEAD);
    arrow.lineTo(neck, (double) middle + SHAFT);
    arrow.lineTo(end, (double) middle + SHAFT);
    arrow.closePath();
    if (force.drives()) {
      out.fill(arrow, ACTION);
    } else {
      out.draw(arrow, Drawing.NONE, Drawing.INK, 2, true);
    }
  }

  /** On the side of the line that the arrow leaves free. */
  private void judged(Force force, int middle) {
    int away = force.drives() ? 1 : -1;
    for (int i = 0; i < ForceDraft.MOST; i++) {
      int step = force.drives() ? i : ForceDraft.MOST - 1 - i;
      double center = x(TODAY + away * (20 + step * DOT));
      boolean filled = i < force.said().influence();
      out.draw(
          new Ellipse2D.Double(center - 4.5, middle - 4.5, 9, 9),
          filled ? Drawing.INK : Drawing.NONE,
          Drawing.INK,
          1.2f,
          false);
    }
    out.write(
        texts.text(
            language,
            "alliances.forces.judged",
            "strength",
            force.said().strength(),
            "influence",
            force.said().influence()),
        x(TODAY + away * (24 + ForceDraft.MOST * DOT)),
        middle + 5.0,
        14,
        force.drives() ? Anchor.START : Anchor.END,
        Drawing.INK);
  }

  private void lines(List<String> lines, int size, int color) {
    for (String line : lines) {
      y += size + 6;
      out.write(line, x(MARGIN), y, size, Anchor.START, color);
    }
  }

  private double x(double fromStart) {
    return language.dir().equals("rtl") ? WIDTH - fromStart : fromStart;
  }

  private String text(String key) {
    return texts.text(language, "alliances.forces." + key);
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
}
