package org.corridor.communities.showcase.domain;

import org.corridor.platform.form.Submission;

/** What a project may need. */
public enum NeedKind {
  /** Noted here, moved elsewhere. */
  MONEY,
  SKILL,
  GOODS,
  PARTNERS,
  VOLUNTEERS;

  /** Key of its name. */
  public String text() {
    return "communities.showcase.need." + Submission.code(this);
  }
}
