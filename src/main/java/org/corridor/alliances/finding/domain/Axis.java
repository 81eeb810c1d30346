package org.corridor.alliances.finding.domain;

import org.corridor.platform.form.Submission;

/** The sides from which a partner is looked at (handbook 6.2, figure 21). */
public enum Axis {
  /** Presence at the end of the corridor that is missing. */
  PRESENCE(4),
  /** Bonds with the people and places of the other end. */
  BONDS(1.2),
  /** Reach to those the project is for. */
  REACH(1),
  /** Expertise that the building blocks need. */
  EXPERTISE(1.6),
  /** Earlier work together, and third parties who know both. */
  TRUST(1.6),
  /** Experience with projects and grants. */
  EXPERIENCE(0.5);

  private final double weight;

  Axis(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.finding.axis." + Submission.code(this);
  }
}
