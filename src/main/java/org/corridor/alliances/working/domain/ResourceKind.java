package org.corridor.alliances.working.domain;

import org.corridor.platform.form.Submission;

/** What sort of thing a partner brings. */
public enum ResourceKind {
  PEOPLE,
  MONEY,
  PREMISES,
  EQUIPMENT,
  KNOWLEDGE,
  /** Bonds and access: to communities, authorities, members. */
  BONDS,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "alliances.working.resource." + Submission.code(this);
  }
}
