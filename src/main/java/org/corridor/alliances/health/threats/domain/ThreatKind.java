package org.corridor.alliances.health.threats.domain;

import org.corridor.platform.form.Submission;

/** Where a threat comes from (handbook 6.4, figure 23). */
public enum ThreatKind {
  EXTERNAL,
  CAPACITY,
  PROJECT,
  RELATIONAL;

  /** Key of its name. */
  public String text() {
    return "alliances.health.threats.kind." + Submission.code(this);
  }
}
