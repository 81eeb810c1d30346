package org.corridor.projects.reports.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with a report as it stands. */
public final class ReportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  ReportRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.reports.refused.<code>}. */
  public enum Why {
    /** Whoever handed it in cannot approve it. */
    FOUR_EYES,
    /** Somebody decided something meanwhile. */
    OVERTAKEN,
    /** It stands so that this cannot be done, or not by this person. */
    NOT_POSSIBLE,
    /** Words of two people wait to be merged. */
    WORDS_BESIDE,
    /** Something was not looked at, and no reason given. */
    UNCHECKED,
    /** Nobody wrote anything. */
    EMPTY,
    /** The team does not show its figures to everybody. */
    NOT_OPEN,
    /** The project is closed. */
    CLOSED,
    TOO_MANY;

    /** Key of the sentence. */
    public String text() {
      return "projects.reports.refused." + Submission.code(this);
    }
  }
}
