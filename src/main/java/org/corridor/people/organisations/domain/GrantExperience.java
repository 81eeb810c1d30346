package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/** What an organisation has done with international grants so far. */
public enum GrantExperience {
  NONE,
  PARTNER,
  LEAD,
  SEVERAL_AS_LEAD;

  /** Key of its name. */
  public String text() {
    return "people.organisation.grants." + Submission.code(this);
  }
}
