package org.corridor.projects.underway;

import org.corridor.platform.form.Submission;

/** What a team shows of its project to everybody, and thereby publishes. */
public enum Openness {
  TEAM,
  /** Title, aims, places, partners and dates, on the public page and in IATI. */
  SUMMARY,
  /** Also the budget by year, what came and was spent by quarter, and results, in IATI. */
  FIGURES;

  public boolean isPublic() {
    return this != TEAM;
  }

  /** Key of its name. */
  public String text() {
    return "projects.underway.openness." + Submission.code(this);
  }
}
