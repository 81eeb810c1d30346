package org.corridor.communities.initiatives.domain;

import org.corridor.platform.form.Submission;

/** What an initiative works on, in the order of how often the handbook's projects did. */
public enum Field {
  WATER,
  HEALTH,
  EDUCATION,
  FARMING,
  ECONOMY,
  ENERGY,
  BUILDING,
  CULTURE,
  ENVIRONMENT,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "communities.initiatives.field." + Submission.code(this);
  }
}
