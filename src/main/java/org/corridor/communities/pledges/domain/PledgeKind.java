package org.corridor.communities.pledges.domain;

import org.corridor.platform.form.Submission;

/** What is signed. */
public enum PledgeKind {
  /** What those who sign will do, with whom, by when. */
  PLEDGE,
  /** What those who sign stand for together; a day is not needed. */
  CHARTER;

  /** Key of its name; {@code .text} explains it. */
  public String text() {
    return "communities.pledges.kind." + Submission.code(this);
  }
}
