package org.corridor.communities.pledges.domain;

import org.corridor.platform.form.Submission;

/** What was asked cannot be done to this pledge, or not now. */
public final class PledgeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why. */
  public enum Why {
    OVERTAKEN,
    NOTHING_NEW,
    /** There is another text by now than the one that was read. */
    OTHER_TEXT,
    NOT_SIGNED,
    IS_UP;

    /** Key of what is told. */
    public String text() {
      return "communities.pledges.refused." + Submission.code(this);
    }
  }

  PledgeRefused(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
