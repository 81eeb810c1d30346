package org.corridor.communities.initiatives.domain;

import org.corridor.platform.form.Submission;

/** How far an initiative is. */
public enum State {
  PROPOSED,
  /** The circle votes; the words cannot be changed any more. */
  VOTING,
  ACCEPTED,
  REJECTED,
  DONE,
  DROPPED;

  /** Key of its name. */
  public String text() {
    return "communities.initiatives.state." + Submission.code(this);
  }
}
