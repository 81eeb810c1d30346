package org.corridor.alliances.allies.domain;

import org.corridor.platform.form.Submission;

/** What strategic allies can decide, as chapter 8 of the handbook tells it. */
public enum Decision {
  POLICY,
  LAW,
  BUDGET,
  GRANTS,
  PERMITS,
  RECOGNITION,
  SERVICES,
  CONTACTS,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "alliances.allies.decision." + Submission.code(this);
  }
}
