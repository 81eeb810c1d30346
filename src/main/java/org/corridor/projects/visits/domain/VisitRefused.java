package org.corridor.projects.visits.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with a visit as it stands. */
public final class VisitRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  VisitRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.visits.refused.<code>}. */
  public enum Why {
    /** The project has ended. */
    CLOSED,
    /** Somebody changed it meanwhile: look again. */
    OVERTAKEN,
    /** The report is finished: what was found stays as it is. */
    REPORTED,
    /** The report is not finished yet. */
    NOT_REPORTED,
    /** There is no finding to report. */
    NOTHING_FOUND,
    /** Recommendations wait for the team's answer. */
    UNANSWERED,
    /** Only what was accepted is followed up. */
    NOT_ACCEPTED,
    /** Something was done already. */
    BEGUN,
    /** Findings hang on a question, or on the visit. */
    HAS_FINDINGS,
    TOO_MANY,
    /** Nobody of this team who could do it. */
    NOBODY;

    /** Key of the sentence. */
    public String text() {
      return "projects.visits.refused." + Submission.code(this);
    }
  }
}
