package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/** How stewards made sure that an organisation exists and that the right people speak for it. */
public enum Means {
  PUBLIC_REGISTER,
  DOCUMENTS,
  CALL,
  WEBSITE,
  KNOWN_PARTNER,
  VISIT;

  /** As it is stored. */
  public String code() {
    return Submission.code(this);
  }

  /** Key of its name. */
  public String text() {
    return "people.organisation.means." + code();
  }
}
