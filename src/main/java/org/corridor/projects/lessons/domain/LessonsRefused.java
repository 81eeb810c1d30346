package org.corridor.projects.lessons.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with lessons as they stand. */
public final class LessonsRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  LessonsRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.lessons.refused.<code>}. */
  public enum Why {
    /** Only what runs can be changed. */
    CLOSED,
    /** Somebody changed it meanwhile. */
    OVERTAKEN,
    TOO_MANY,
    /** The team shows its project to nobody. */
    NOT_OPEN,
    /** There is nothing in it for others yet. */
    NOTHING_TO_TELL;

    /** Key of the sentence. */
    public String text() {
      return "projects.lessons.refused." + Submission.code(this);
    }
  }
}
