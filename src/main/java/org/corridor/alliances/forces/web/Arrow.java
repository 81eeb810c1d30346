package org.corridor.alliances.forces.web;

import java.util.ArrayList;
import java.util.List;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.ForceField;
import org.corridor.alliances.forces.domain.Side;
import org.corridor.platform.chart.Lines;

/**
 * An arrow of the force field in a page. Across, it is placed in percent of the width from where
 * reading begins (driving forces come from there); downwards in em.
 *
 * @param top of its words
 */
public record Arrow(Force force, double top) {

  /** The line of today. */
  public static final double TODAY = 50;

  /** Length of an arrow of strength 1; also in {@code static/force-field.js}. */
  public static final double UNIT = 9;

  /** Where the first arrow begins, below the word for today. */
  public static final double HEAD = 1.6;

  private static final double LINE = 1.4;
  private static final double STRIP = 2.6;

  public static List<Arrow> of(ForceField field) {
    List<Arrow> arrows = new ArrayList<>();
    double top = HEAD;
    for (Side side : Side.values()) {
      for (Force force : field.on(side)) {
        Arrow arrow = new Arrow(force, top);
        arrows.add(arrow);
        top += arrow.height();
      }
    }
    return arrows;
  }

  public List<String> lines() {
    return Lines.of(force.said().words());
  }

  /** Who is behind it, in one line at most. */
  public List<String> behind() {
    return force.said().institutions().isBlank()
        ? List.of()
        : Lines.of(force.said().institutions(), 38, 1);
  }

  /** Where its strip begins, below its words. */
  public double strip() {
    return (lines().size() + behind().size()) * LINE;
  }

  public double middle() {
    return strip() + STRIP / 2;
  }

  public double bottom() {
    return strip() + STRIP;
  }

  public double height() {
    return bottom() + .4;
  }

  /** Where its end is, in percent from the left. */
  public double end(boolean rtl) {
    double length = UNIT * force.said().strength();
    return left(rtl) ? TODAY - length : TODAY + length;
  }

  /** Where its shaft begins on the left. */
  public double from(boolean rtl) {
    return Math.min(end(rtl), TODAY);
  }

  public double length() {
    return UNIT * force.said().strength();
  }

  /** Whether it comes from the left. */
  public boolean left(boolean rtl) {
    return force.drives() != rtl;
  }

  public String dots() {
    int influence = force.said().influence();
    return "●".repeat(influence) + "○".repeat(ForceDraft.MOST - influence);
  }
}
