package org.corridor.projects.underway.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with a project under way as it stands. */
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

  /** The text is {@code projects.underway.refused.<code>}. */
  public enum Why {
    /** Somebody has to lead: hand over first. */
    NEEDS_COORDINATOR,
    TOO_MANY_PEOPLE,
    /** The partner is not in the version that holds. */
    NO_SUCH_PARTNER,
    /** The amendment is the same as what holds. */
    NOTHING_CHANGED,
    /** Another amendment was adopted meanwhile: compare again. */
    OVERTAKEN,
    /** Only what runs can be changed. */
    CLOSED;

    /** Key of the sentence. */
    public String text() {
      return "projects.underway.refused." + Submission.code(this);
    }
  }
}
