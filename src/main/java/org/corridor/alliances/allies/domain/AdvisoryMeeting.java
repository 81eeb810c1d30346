package org.corridor.alliances.allies.domain;

import java.time.LocalDate;

/**
 * A meeting of the advisory group.
 *
 * @param advice that was given; empty before the meeting
 * @param done what the partners did with it; empty while they did nothing
 */
public record AdvisoryMeeting(LocalDate on, String agenda, String advice, String done) {

  public static final int WORDS = 2_000;

  /** No partnership has more. */
  public static final int MOST = 200;

  /** Advice that nobody has answered yet. */
  public boolean unanswered() {
    return !advice.isEmpty() && done.isEmpty();
  }
}
