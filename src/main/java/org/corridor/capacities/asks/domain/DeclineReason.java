package org.corridor.capacities.asks.domain;

import org.corridor.platform.form.Submission;

/** Why somebody says no. Counted for the report of the ranking, never against the person. */
public enum DeclineReason {
  NO_TIME,
  DATES,
  TOO_FAR,
  PAY,
  /** The skills wanted are not the person's. */
  NOT_MY_SKILLS,
  LANGUAGE,
  EMPLOYER,
  FAMILY,
  /** Distrusts the terms, the organisation or what happens with the data. */
  DOUBTS,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "capacities.asks.reason." + Submission.code(this);
  }
}
