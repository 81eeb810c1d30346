package org.corridor.projects.indicators.domain;

import org.corridor.projects.indicators.domain.IndicatorRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Component;

/** Asks who may change what is measured: whoever works in a project that runs. */
@Component
class Writers {

  private final Team team;
  private final ProjectsUnderWay projects;

  Writers(Team team, ProjectsUnderWay projects) {
    this.team = team;
    this.projects = projects;
  }

  record Writer(Member member, ProjectUnderWay project) {}

  /**
   * @throws org.corridor.projects.underway.NotInTeam for strangers
   * @throws org.springframework.security.access.AccessDeniedException for observers
   * @throws IndicatorRefused where the project has ended
   */
  Writer require(ProjectKey key) {
    Member member = team.require(key);
    member.requireWorks();
    ProjectUnderWay project = projects.read(key);
    if (!project.runs()) {
      throw new IndicatorRefused(Why.CLOSED);
    }
    return new Writer(member, project);
  }
}
