package org.corridor.alliances.allies.domain;

import org.corridor.platform.form.Submission;

/**
 * Where an ally stands on what the partnership wants (handbook 8.1: who favours, who has to be
 * persuaded).
 */
public enum Stand {
  UNKNOWN,
  AGAINST,
  UNDECIDED,
  FAVOURS,
  ACTS;

  /** Key of its name. */
  public String text() {
    return "alliances.allies.stand." + Submission.code(this);
  }
}
