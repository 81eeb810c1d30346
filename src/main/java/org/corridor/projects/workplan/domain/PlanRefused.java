package org.corridor.projects.workplan.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with a work plan as it stands. */
public final class PlanRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  PlanRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.workplan.refused.<code>}. */
  public enum Why {
    /** Somebody changed it meanwhile: look again. */
    OVERTAKEN,
    /** Activities would wait for themselves. */
    CIRCLE,
    /** Only what runs can be changed. */
    CLOSED,
    TOO_MANY,
    /** Nobody of this team who works in it now. */
    NOBODY;

    /** Key of the sentence. */
    public String text() {
      return "projects.workplan.refused." + Submission.code(this);
    }
  }
}
