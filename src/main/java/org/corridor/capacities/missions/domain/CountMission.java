package org.corridor.capacities.missions.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.capacities.missions.MissionId;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a mission count for a project under way, by somebody who speaks for its host and works in
 * the team of the project.
 */
@Service
@Transactional
public class CountMission {

  private final MissionDoors doors;
  private final MissionProjects projects;
  private final ProjectsUnderWay underWay;
  private final Team team;

  CountMission(MissionDoors doors, MissionProjects projects, ProjectsUnderWay underWay, Team team) {
    this.doors = doors;
    this.projects = projects;
    this.underWay = underWay;
    this.team = team;
  }

  /** The projects in whose teams the signed-in person works. */
  @Transactional(readOnly = true)
  public List<ProjectUnderWay> choices() {
    return team.of(doors.me()).stream()
        .filter(member -> member.here() && member.works())
        .map(Member::project)
        .map(underWay::read)
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<ProjectKey> chosen(MissionId mission) {
    return projects.of(own(mission));
  }

  /**
   * What it counts for already may stay, also where somebody else chose it.
   *
   * @throws NoSuchMission where the signed-in person has no part in it
   * @throws AccessDeniedException for its expert
   * @throws org.corridor.projects.underway.NotInTeam where they are not in the project's team
   */
  public void choose(MissionId mission, ProjectKey project) {
    MissionId own = own(mission);
    if (!projects.of(own).equals(Optional.of(project))) {
      team.require(project).requireWorks();
      projects.put(own, project);
    }
  }

  /** It counts for no project from now on. */
  public void forget(MissionId mission) {
    projects.remove(own(mission));
  }

  private MissionId own(MissionId mission) {
    if (doors.open(mission).as() != Party.HOST) {
      throw new AccessDeniedException("The host decides what a mission counts for");
    }
    return mission;
  }
}
