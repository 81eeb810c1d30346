package org.corridor.communities.events;

import org.corridor.platform.form.Submission;

/** What sort of meeting an event is (handbook 2.1). */
public enum EventKind {
  FAIR,
  CONFERENCE,
  WORKSHOP,
  SEMINAR,
  /** Only online; the others may be joined online too. */
  ONLINE;

  /** Key of its name. */
  public String text() {
    return "communities.events.kind." + Submission.code(this);
  }
}
