package org.corridor.alliances.stakeholders.domain;

import org.corridor.platform.form.Submission;

/** For, against, or neither. */
public enum Stance {
  SUPPORTS,
  NEITHER,
  OPPOSES;

  static Stance of(double support) {
    if (support >= Judgement.DECIDED) {
      return SUPPORTS;
    }
    return support <= -Judgement.DECIDED ? OPPOSES : NEITHER;
  }

  /** Key of its name. */
  public String text() {
    return "alliances.stakeholders.stance." + Submission.code(this);
  }

  public String code() {
    return Submission.code(this);
  }
}
