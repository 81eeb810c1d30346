package org.corridor.alliances.stakeholders.domain;

import org.corridor.platform.form.Submission;

/** The four fields of the grid of influence and interest (A. Mendelow, 1981). */
public enum Quadrant {
  WORK_CLOSELY,
  KEEP_SATISFIED,
  KEEP_INFORMED,
  WATCH;

  static Quadrant of(double interest, double influence) {
    if (influence >= 50) {
      return interest >= 50 ? WORK_CLOSELY : KEEP_SATISFIED;
    }
    return interest >= 50 ? KEEP_INFORMED : WATCH;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.stakeholders.quadrant." + Submission.code(this);
  }
}
