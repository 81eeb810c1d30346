package org.corridor.projects.closing.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with the closing of a project as it stands. */
public final class ClosingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  ClosingRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.closing.refused.<code>}. */
  public enum Why {
    /** The project is closed already. */
    CLOSED,
    /** The project is not closed. */
    RUNS,
    /** Somebody changed it meanwhile: look again. */
    OVERTAKEN,
    /** Something stands in the way. */
    BLOCKED,
    /** The day, or the final statement, is missing. */
    INCOMPLETE,
    /** Closed on another day than planned, without a reason. */
    NO_REASON,
    /** Something is open, and nobody said a word about it. */
    NO_WORD,
    /** Nobody else could confirm, and nobody said why. */
    NO_REASON_ALONE,
    /** Nothing is proposed. */
    NOT_PROPOSED,
    /** It was closed too long ago to be opened again. */
    TOO_LATE,
    /** It is not asked for yet. */
    NOT_DUE,
    TOO_MANY,
    /** Nobody who works in this team now. */
    NOBODY;

    /** Key of the sentence. */
    public String text() {
      return "projects.closing.refused." + Submission.code(this);
    }
  }
}
