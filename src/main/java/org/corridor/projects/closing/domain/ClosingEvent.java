package org.corridor.projects.closing.domain;

import java.time.Instant;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.MemberId;

/**
 * Something that happened while a project was closed, kept for good.
 *
 * @param words why; may be empty
 */
public record ClosingEvent(Kind kind, String words, MemberId by, Instant at) {

  public enum Kind {
    PROPOSED,
    WITHDRAWN,
    SENT_BACK,
    CLOSED,
    REOPENED;

    /** Key of its name. */
    public String text() {
      return "projects.closing.event." + Submission.code(this);
    }
  }
}
