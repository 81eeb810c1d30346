package org.corridor.alliances.neighbours.domain;

import org.corridor.platform.form.Submission;

/** Why a greeting cannot be sent. */
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

  /** The text is {@code alliances.neighbours.refused.<code>}. */
  public enum Why {
    /** Who wants to greet makes themselves known first. */
    UNKNOWN,
    /** The other is not known, or no longer. */
    GONE,
    /** So many greetings wait for an answer that another one would be a nuisance. */
    WAITING;

    /** Key of the sentence. */
    public String text() {
      return "alliances.neighbours.refused." + Submission.code(this);
    }
  }
}
