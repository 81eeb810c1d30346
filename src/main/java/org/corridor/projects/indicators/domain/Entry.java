package org.corridor.projects.indicators.domain;

import java.time.Instant;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.MemberId;

/**
 * A value as somebody gave it. No entry is ever changed: the next one has the next revision.
 *
 * @param revision from 1
 * @param source code of what it was counted from; empty where it was not
 */
public record Entry(
    String indicator,
    int period,
    int revision,
    Value value,
    Origin origin,
    String source,
    MemberId by,
    Instant at) {

  /** How it came here. */
  public enum Origin {
    TYPED,
    IMPORTED,
    COUNTED;

    /** Key of its name. */
    public String text() {
      return "projects.indicators.origin." + Submission.code(this);
    }
  }
}
