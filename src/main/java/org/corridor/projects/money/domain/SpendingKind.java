package org.corridor.projects.money.domain;

import org.corridor.platform.form.Submission;

/** What was given. Only cash counts against the budget; the others are valued and kept apart. */
public enum SpendingKind {
  CASH,
  /** Things: a room, a vehicle, seeds. */
  IN_KIND,
  /** Hours of people who are not paid for them. */
  VOLUNTEER_TIME;

  /** Key of its name. */
  public String text() {
    return "projects.money.kind." + Submission.code(this);
  }
}
