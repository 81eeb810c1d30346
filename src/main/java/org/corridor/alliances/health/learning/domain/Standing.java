package org.corridor.alliances.health.learning.domain;

import org.corridor.platform.form.Submission;

/** How a partner stands to a capacity. Nothing is said of those it leaves out. */
public enum Standing {
  /** Knows it well and can pass it on. */
  KNOWS,
  /** Wants to learn it. */
  WANTS;

  /** Key of its name. */
  public String text() {
    return "alliances.health.learning.standing." + Submission.code(this);
  }
}
