package org.corridor.projects.underway.web;

import java.util.List;
import org.corridor.platform.web.Link;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Component;

/** Opens a project's pages to its team. */
@Component
public class Frames {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final List<ProjectSection> sections;

  Frames(Team team, ProjectsUnderWay projects, List<ProjectSection> sections) {
    this.team = team;
    this.projects = projects;
    this.sections = sections;
  }

  /**
   * @throws org.corridor.projects.underway.NotInTeam for who may not read it
   */
  public Frame open(ProjectKey key) {
    Member reader = team.require(key);
    return new Frame(
        projects.read(key),
        reader,
        team.of(key),
        sections.stream()
            .filter(ProjectSection::often)
            .map(section -> new Link(section.name(), key.path() + section.path()))
            .toList());
  }
}
