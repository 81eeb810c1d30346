package org.corridor.communities.events.domain;

import org.corridor.platform.form.Submission;

/** How far an event has come. */
public enum EventState {
  /** Seen by those who run it only. */
  DRAFT,
  PUBLISHED,
  /** Will not take place, or was called off; stays so. */
  CANCELLED;

  /** Key of its name. */
  public String text() {
    return "communities.events.state." + Submission.code(this);
  }
}
