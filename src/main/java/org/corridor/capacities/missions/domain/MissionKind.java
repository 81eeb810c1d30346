package org.corridor.capacities.missions.domain;

import org.corridor.platform.form.Submission;

/** What sort of mission it is; each has terms to begin with (handbook 4.2, figure 12). */
public enum MissionKind {
  TRAINING,
  EXPERT_SERVICE,
  /** Between two institutions, such as hospital and hospital. */
  INSTITUTIONS;

  /** Key of its name. */
  public String text() {
    return "capacities.missions.kind." + Submission.code(this);
  }

  /** Key of what its terms begin with. */
  public String template(String part) {
    return "capacities.missions.template." + Submission.code(this) + "." + part;
  }
}
