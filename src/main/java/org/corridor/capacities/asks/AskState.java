package org.corridor.capacities.asks;

import org.corridor.platform.form.Submission;

/** What has become of an ask, as far as its asker may know. */
public enum AskState {
  /** Also where it never reached anybody: nobody learns of that. */
  WAITING,
  /** Both see who the other is. */
  ACCEPTED,
  DECLINED,
  /** By the asker, or because what was asked for is no longer wanted. */
  WITHDRAWN,
  /** For three weeks. */
  UNANSWERED;

  /** Key of its name. */
  public String text() {
    return "capacities.asks.state." + Submission.code(this);
  }
}
