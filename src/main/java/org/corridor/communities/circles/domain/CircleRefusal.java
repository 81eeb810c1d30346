package org.corridor.communities.circles.domain;

import org.corridor.platform.form.Submission;

/** What cannot be done in a circle as it stands; the person is told why and nothing happens. */
public final class CircleRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Why {
    /** Somebody else changed it meanwhile. */
    CHANGED,
    /** What was said among members stays among members. */
    OPENED,
    CLOSED,
    /** A circle needs a host as long as it has members. */
    LAST_HOST,
    /** The hosts do not want this person back. */
    BARRED,
    /** Another member already shows by this name. */
    NAME_TAKEN
  }

  private final Why why;

  public CircleRefusal(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** Key of the sentence that says it. */
  public String text() {
    return "communities.circles.refused." + Submission.code(why);
  }
}
