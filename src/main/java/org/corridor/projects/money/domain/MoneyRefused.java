package org.corridor.projects.money.domain;

import org.corridor.platform.form.Submission;

/** Something that the books do not bear. */
public final class MoneyRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  MoneyRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.money.refused.<code>}. */
  public enum Why {
    /** Whoever entered it cannot approve it. */
    FOUR_EYES,
    /** Somebody changed it meanwhile. */
    OVERTAKEN,
    /** It stands so that this cannot be done, or not by this person. */
    NOT_POSSIBLE,
    /** The project is closed. */
    CLOSED,
    TOO_MANY;

    /** Key of the sentence. */
    public String text() {
      return "projects.money.refused." + Submission.code(this);
    }
  }
}
