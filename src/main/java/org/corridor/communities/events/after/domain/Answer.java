package org.corridor.communities.events.after.domain;

import org.corridor.platform.form.Submission;

/**
 * What somebody says of an event.
 *
 * @param useful from 1, not at all, to 5, very
 * @param words for the organisers; may be empty
 */
public record Answer(int useful, GoesOn goesOn, String words) {

  public static final int LEAST = 1;
  public static final int BEST = 5;
  public static final int WORDS = 1_500;

  /** Whether they go on together with somebody whom they met. */
  public enum GoesOn {
    YES,
    PERHAPS,
    NO;

    /** Key of its name. */
    public String text() {
      return "communities.events.goes-on." + Submission.code(this);
    }
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Answer";
  }
}
