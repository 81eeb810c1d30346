package org.corridor.capacities.campaigns.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a campaign count for a project under way, by somebody who speaks for the organisation of the
 * one and works in the team of the other.
 */
@Service
@Transactional
public class CountForProject {

  private final RunCampaigns campaigns;
  private final CampaignProjects projects;
  private final ProjectsUnderWay underWay;
  private final Team team;
  private final CurrentPerson current;

  CountForProject(
      RunCampaigns campaigns,
      CampaignProjects projects,
      ProjectsUnderWay underWay,
      Team team,
      CurrentPerson current) {
    this.campaigns = campaigns;
    this.projects = projects;
    this.underWay = underWay;
    this.team = team;
    this.current = current;
  }

  /** The projects in whose teams the signed-in person works. */
  @Transactional(readOnly = true)
  public List<ProjectUnderWay> choices() {
    return current.person().stream()
        .flatMap(me -> team.of(me).stream())
        .filter(member -> member.here() && member.works())
        .map(Member::project)
        .map(underWay::read)
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<ProjectKey> chosen(UUID campaign) {
    return projects.of(campaign);
  }

  /**
   * @throws NoCampaign where the signed-in person does not speak for its organisation
   * @throws org.corridor.projects.underway.NotInTeam where they are not in the project's team
   */
  public void choose(UUID campaign, ProjectKey project) {
    UUID own = campaigns.look(campaign).campaign().id();
    team.require(project).requireWorks();
    projects.put(own, project);
  }

  /** It counts for no project from now on. */
  public void forget(UUID campaign) {
    projects.remove(campaigns.look(campaign).campaign().id());
  }
}
