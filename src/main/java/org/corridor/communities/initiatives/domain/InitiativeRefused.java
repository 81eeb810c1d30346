package org.corridor.communities.initiatives.domain;

import org.corridor.platform.form.Submission;

/** What was asked cannot be done to this initiative, or not now. */
public final class InitiativeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why. */
  public enum Why {
    OVERTAKEN,
    NOT_NOW,
    /** A vote among so few would not be secret. */
    TOO_FEW,
    VOTED,
    /** The person was no member when the vote was opened. */
    NOT_ON_ROLL,
    OVER,
    BAD_CODE;

    /** Key of what is told. */
    public String text() {
      return "communities.initiatives.refused." + Submission.code(this);
    }
  }

  InitiativeRefused(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
