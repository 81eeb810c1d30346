package org.corridor.projects.visits.domain;

import org.corridor.platform.form.Submission;

/** What whoever looked thinks of what they saw. */
public enum Judgement {
  GOOD,
  WATCH,
  PROBLEM;

  /** Key of its name. */
  public String text() {
    return "projects.visits.judgement." + Submission.code(this);
  }
}
