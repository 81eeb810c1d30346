package org.corridor.alliances.allies.domain;

import org.corridor.platform.form.Submission;

/** How far an ally's word reaches. */
public enum Level {
  LOCAL,
  REGIONAL,
  NATIONAL,
  INTERNATIONAL;

  /** Key of its name. */
  public String text() {
    return "alliances.allies.level." + Submission.code(this);
  }
}
