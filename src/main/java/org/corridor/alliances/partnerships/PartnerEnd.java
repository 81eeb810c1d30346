package org.corridor.alliances.partnerships;

import org.corridor.platform.form.Submission;

/** Where a partner stands in the corridor. */
public enum PartnerEnd {
  ORIGIN,
  RESIDENCE,
  /** At both ends, or somewhere between. */
  BETWEEN;

  /** Key of its name. */
  public String text() {
    return "alliances.partnership.end." + Submission.code(this);
  }
}
