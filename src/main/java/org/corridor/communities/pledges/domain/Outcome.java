package org.corridor.communities.pledges.domain;

import org.corridor.platform.form.Submission;

/** What became of a pledge, in the words of one who signed it. */
public enum Outcome {
  KEPT,
  /** Something else was done; needs a reason. */
  CHANGED,
  /** Needs a reason. */
  DROPPED;

  /** Key of its name. */
  public String text() {
    return "communities.pledges.outcome." + Submission.code(this);
  }
}
