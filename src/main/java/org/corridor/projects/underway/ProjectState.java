package org.corridor.projects.underway;

import org.corridor.platform.form.Submission;

/** Where a project under way stands. */
public enum ProjectState {
  RUNNING,
  /** Ended and reported; its records can be read and no longer changed. */
  CLOSED;

  /** Key of its name. */
  public String text() {
    return "projects.underway.state." + Submission.code(this);
  }
}
