package org.corridor.projects.indicators.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with an indicator as it stands. */
public final class IndicatorRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  IndicatorRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.indicators.refused.<code>}. */
  public enum Why {
    /** The project has ended. */
    CLOSED,
    /** Others saved meanwhile. */
    OVERTAKEN,
    /** Values stand in its periods. */
    HAS_VALUES,
    TOO_MANY_FILES,
    /** What was counted cannot be a value, e.g. its parts exceed the whole. */
    CANNOT_COUNT;

    /** Key of the sentence. */
    public String text() {
      return "projects.indicators.refused." + Submission.code(this);
    }
  }
}
