package org.corridor.projects.indicators.domain;

import org.corridor.platform.form.Submission;

/** How an indicator stands against what was promised. */
public enum State {
  ON_TRACK,
  BEHIND,
  NOT_MEASURED,
  /** It has values and no target. */
  REPORTED;

  /** Key of its name. */
  public String text() {
    return "projects.indicators.state." + Submission.code(this);
  }
}
