package org.corridor.alliances.stakeholders.domain;

import org.corridor.platform.form.Submission;

/** How far a stakeholder is engaged, from not knowing of the project to leading in it. */
public enum Engagement {
  UNAWARE,
  RESISTANT,
  NEUTRAL,
  SUPPORTIVE,
  LEADING;

  /** Key of its name. */
  public String text() {
    return "alliances.stakeholders.engagement." + Submission.code(this);
  }
}
