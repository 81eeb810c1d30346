package org.corridor.communities.circles.domain;

import org.corridor.platform.form.Submission;

/** What holds a circle together (handbook 2.1; text boxes 1, 4 and 9). */
public enum Bond {
  /** Places of origin and of residence. */
  CORRIDOR,
  THEME,
  PROFESSION,
  GENERATION,
  GENDER,
  PROJECT;

  public String text() {
    return "communities.circles.bond." + Submission.code(this);
  }
}
