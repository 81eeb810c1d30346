package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/** Whether its people are paid (handbook 6.1: what a partner can take on depends on it). */
public enum Engagement {
  VOLUNTARY,
  MIXED,
  PROFESSIONAL;

  /** Key of its name. */
  public String text() {
    return "people.organisation.engagement." + Submission.code(this);
  }
}
