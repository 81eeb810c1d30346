package org.corridor.projects.workplan;

import org.corridor.projects.underway.ProjectKey;

/** Work plans, for other subjects and jobs. Who may read them is asked of the team. */
public interface WorkPlans {

  /**
   * @throws org.corridor.projects.underway.NotInTeam where there is no such project
   */
  PlanNow read(ProjectKey project);
}
