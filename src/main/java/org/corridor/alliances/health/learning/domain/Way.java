package org.corridor.alliances.health.learning.domain;

import org.corridor.platform.form.Submission;

/** How capacity is passed on (handbook 6.3, figure 22). */
public enum Way {
  PEER_SUPPORT,
  LEARNING_BY_DOING,
  EXPOSURE;

  /** Key of its name. */
  public String text() {
    return "alliances.health.learning.way." + Submission.code(this);
  }
}
