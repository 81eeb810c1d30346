package org.corridor.alliances.allies.domain;

import org.corridor.platform.form.Submission;

/** What happens in politics that a partnership has to reckon with. */
public enum DateKind {
  ELECTIONS,
  CHANGE_OF_OFFICE,
  BUDGET,
  VISIT,
  POLICY_REVIEW,
  OTHER;

  /** Whether somebody else may be in office afterwards. */
  public boolean changesOffice() {
    return this == ELECTIONS || this == CHANGE_OF_OFFICE;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.allies.date." + Submission.code(this);
  }
}
