package org.corridor.communities.events.domain;

import org.corridor.platform.form.Submission;

/** What was asked for cannot be done to this event; why, is told to who asked. */
public final class EventRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  public EventRefused(Why why) {
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** Why not. */
  public enum Why {
    /** It is not published yet. */
    DRAFT,
    /** It was called off. */
    CANCELLED,
    /** It has been. */
    OVER,
    /** Somebody changed it meanwhile. */
    OVERTAKEN,
    /** An event needs an organiser. */
    LAST_ORGANISER,
    /** Somebody was registered with that address before. */
    KNOWN_ADDRESS;

    /** Key of the sentence. */
    public String text() {
      return "communities.events.refused." + Submission.code(this);
    }
  }
}
