package org.corridor.alliances.stakeholders.domain;

import org.corridor.platform.form.Submission;

/** Yes, no, or not known. */
public enum Verdict {
  YES,
  NO,
  UNSURE;

  /** Key of its name. */
  public String text() {
    return "alliances.stakeholders.verdict." + Submission.code(this);
  }
}
