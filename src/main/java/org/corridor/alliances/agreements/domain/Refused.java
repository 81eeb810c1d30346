package org.corridor.alliances.agreements.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with an agreement as it stands. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  Refused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The reason, told by {@link #text()}. */
  public enum Why {
    TOO_MANY_AGREEMENTS,
    TOO_MANY_CLAUSES,
    TOO_MANY_COMMENTS,
    /** Somebody else changed the agreement in between. */
    CHANGED,
    /** Fewer than two parties, or one of them has not joined the partnership. */
    PARTIES,
    /** The text is the same as that of the latest version. */
    SAME,
    EMPTY,
    /** What was signed is not what stands there: another version, or signed already. */
    NOT_OPEN;

    /** Key of the sentence. */
    public String text() {
      return "alliances.agreements.refused." + Submission.code(this);
    }
  }
}
