package org.corridor.alliances.partnerships;

import org.corridor.platform.form.Submission;

/** How far a partner has come. */
public enum PartnerState {
  INVITED,
  JOINED,
  LEFT;

  /** Key of its name. */
  public String text() {
    return "alliances.partnership.state." + Submission.code(this);
  }
}
