package org.corridor.people.organisations.domain;

import org.corridor.platform.form.Submission;

/**
 * What an organisation works on; after the handbook's part II, with what its projects touched
 * besides.
 */
public enum Sector {
  DIASPORA_NETWORKS,
  INTEGRATION,
  REMITTANCES,
  SAVINGS_AND_CREDIT,
  ENTERPRISE,
  AGRICULTURE,
  EMPLOYMENT,
  TRAINING,
  EDUCATION,
  HEALTH,
  RIGHTS_AND_ADVICE,
  RETURN,
  CULTURE,
  MEDIA,
  LOCAL_DEVELOPMENT,
  WATER_AND_ENVIRONMENT,
  RESEARCH;

  /** Key of its name. */
  public String text() {
    return "people.organisation.sector." + Submission.code(this);
  }
}
