package org.corridor.communities.showcase.domain;

import org.corridor.platform.form.Submission;

/** It cannot be done as things stand. */
public final class ShowcaseRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** What stands against it. */
  public enum Why {
    NOT_NOW,
    NEED_TAKEN,
    TOO_MANY_PICTURES,
    OWN_PROJECT;

    /** Key of the sentence that says so. */
    public String text() {
      return "communities.showcase.refused." + Submission.code(this);
    }
  }

  public ShowcaseRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
