package org.corridor.communities.threads;

import org.corridor.platform.form.Submission;

/** What cannot be written as it stands; nothing is kept, and the person is told why. */
public final class ThreadRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Why {
    /** The circle is closed. */
    CLOSED,
    /** Hosts locked the thread. */
    LOCKED,
    /** Somebody changed it meanwhile. */
    CHANGED,
    /** Who is new may not yet send so many links at once. */
    LINKS
  }

  private final Why why;

  public ThreadRefusal(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** Key of the sentence that says it. */
  public String text() {
    return "communities.threads.refused." + Submission.code(why);
  }
}
