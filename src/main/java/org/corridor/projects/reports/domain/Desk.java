package org.corridor.projects.reports.domain;

import java.util.UUID;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Component;

/** Opens a report to who may read or change it. */
@Component
class Desk {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final ReportTable reports;

  Desk(Team team, ProjectsUnderWay projects, ReportTable reports) {
    this.team = team;
    this.projects = projects;
    this.reports = reports;
  }

  /** A report with who has it in front of them. */
  record Opened(Member by, ProjectUnderWay project, Report report) {}

  Member reader(ProjectKey key) {
    return team.require(key);
  }

  ProjectUnderWay project(ProjectKey key) {
    return projects.read(key);
  }

  Opened read(ProjectKey key, UUID id) {
    Member by = team.require(key);
    return new Opened(by, projects.read(key), reports.find(key, id).orElseThrow(NoReport::new));
  }

  /** For who works in it, while the project runs. */
  Member writer(ProjectKey key) {
    Member by = team.require(key);
    by.requireWorks();
    requireRunning(key);
    return by;
  }

  /** The same with a report, which nobody else changes until the transaction ends. */
  Opened change(ProjectKey key, UUID id) {
    Member by = writer(key);
    return new Opened(by, projects.read(key), reports.lock(key, id).orElseThrow(NoReport::new));
  }

  /** For all of the team: who reads may comment. */
  Opened comment(ProjectKey key, UUID id) {
    Opened opened = read(key, id);
    requireRunning(key);
    return opened;
  }

  Section section(Report report, UUID id) {
    return reports.sections(report.id()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NoReport::new);
  }

  private void requireRunning(ProjectKey key) {
    if (!projects.read(key).runs()) {
      throw new ReportRefused(Why.CLOSED);
    }
  }
}
