package org.corridor.projects.money.domain;

import org.corridor.platform.form.Submission;

/** Where an entry of the books stands. */
public enum SpendingState {
  /** Entered; a second person has to look at it. */
  WAITING,
  /** It counts. It can only be taken back by another entry. */
  APPROVED,
  /** It does not count; whoever entered it can mend it. */
  REFUSED;

  /** Key of its name. */
  public String text() {
    return "projects.money.state." + Submission.code(this);
  }
}
