package org.corridor.communities.mail.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.corridor.platform.form.Submission;

/** How often a circle writes to a member. */
public enum Pace {
  /** Each post, as soon as it is written; can be answered. */
  EACH,
  /** Gathered, each morning. */
  DAILY,
  /** Gathered, on Monday mornings. */
  WEEKLY,
  /** Not at all. */
  NONE;

  /** Key of its name. */
  public String text() {
    return "communities.mail.pace." + Submission.code(this);
  }

  /**
   * Whether a gathered mail is due: also later than that morning, if there was nobody to send it.
   *
   * @param last the day of the last one, or of the subscription
   */
  boolean isDue(LocalDate last, LocalDate today) {
    return switch (this) {
      case DAILY -> last.isBefore(today);
      case WEEKLY -> last.isBefore(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case EACH, NONE -> false;
    };
  }
}
