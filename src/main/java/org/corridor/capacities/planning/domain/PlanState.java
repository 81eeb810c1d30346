package org.corridor.capacities.planning.domain;

import org.corridor.platform.form.Submission;

/** How far a plan is. */
public enum PlanState {
  DRAFT,
  RUNNING,
  DONE,
  /** Something went wrong; it can be begun again. */
  FAILED;

  /** Key of its name. */
  public String text() {
    return "capacities.planning.state." + Submission.code(this);
  }
}
