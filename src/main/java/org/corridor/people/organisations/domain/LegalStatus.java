package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/** In what form the law of its country knows an organisation. */
public enum LegalStatus {
  REGISTERED_ASSOCIATION,
  FOUNDATION,
  PUBLIC_BODY,
  COOPERATIVE,
  COMPANY,
  RELIGIOUS_BODY,
  INTERNATIONAL_BODY,
  BEING_REGISTERED,
  NOT_REGISTERED;

  /** Key of its name. */
  public String text() {
    return "people.organisation.legal." + Submission.code(this);
  }
}
