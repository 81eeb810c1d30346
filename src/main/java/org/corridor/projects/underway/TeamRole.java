package org.corridor.projects.underway;

import java.util.List;
import org.corridor.platform.form.Submission;

/** What somebody does in the team of a project under way. */
public enum TeamRole {
  /** Leads it: team, amendments, approval of spending, closing. */
  COORDINATOR,
  /** Keeps the books of a partner and approves what others of the team enter. */
  FINANCE,
  /** Works for a partner: plan, indicators, diary, spending. */
  WORKER,
  /** Reads only: a funder, evaluator or mentor. */
  OBSERVER;

  /** What one can be invited to, or made, in a partner's team. */
  public static final List<TeamRole> OFFERED = List.of(WORKER, FINANCE);

  public boolean works() {
    return this != OBSERVER;
  }

  /** Key of its name. */
  public String text() {
    return "projects.underway.role." + Submission.code(this);
  }
}
