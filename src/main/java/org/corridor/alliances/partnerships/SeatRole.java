package org.corridor.alliances.partnerships;

import org.corridor.platform.form.Submission;

/** What somebody does in a partnership. */
public enum SeatRole {
  /**
   * Leads the partnership and speaks for a partner (handbook 6.1: partnerships need leadership).
   */
  COORDINATOR,
  /** Speaks for a partner: signs and agrees. */
  SPEAKER,
  /** Works for a partner. */
  MEMBER,
  /** Of no partner: an evaluator, mentor or mediator. Reads what is shared, writes nothing. */
  OBSERVER;

  public boolean works() {
    return this != OBSERVER;
  }

  public boolean speaks() {
    return this == COORDINATOR || this == SPEAKER;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.partnership.role." + Submission.code(this);
  }
}
