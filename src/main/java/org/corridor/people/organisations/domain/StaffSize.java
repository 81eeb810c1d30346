package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/** How many people work for an organisation, paid or not. */
public enum StaffSize {
  UP_TO_5,
  UP_TO_20,
  UP_TO_100,
  UP_TO_500,
  MORE;

  /** Key of its name. */
  public String text() {
    return "people.organisation.size." + Submission.code(this);
  }
}
