package org.corridor.projects.underway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.underway.domain.Refused.Why;
import org.corridor.projects.underway.domain.TeamInvitations.Invitation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes, goes and does what in a team. All throw {@link NotInTeam} for strangers, {@link
 * Refused} for what the project does not bear, and access denied for what is not theirs to do.
 */
@Service
@Transactional
public class RunTeam {

  private final ProjectTable table;
  private final TeamInvitations invitations;
  private final Team team;
  private final OpenProjects projects;
  private final CurrentPerson current;

  RunTeam(
      ProjectTable table,
      TeamInvitations invitations,
      Team team,
      OpenProjects projects,
      CurrentPerson current) {
    this.table = table;
    this.invitations = invitations;
    this.team = team;
    this.projects = projects;
    this.current = current;
  }

  /**
   * The team as its people see it.
   *
   * @param waiting the invitations nobody used yet; the coordinator sees them
   */
  public record TeamView(
      ProjectUnderWay project, Member reader, List<Member> members, List<Waiting> waiting) {}

  /**
   * @param partner empty for observers
   */
  public record Waiting(UUID id, String partner, TeamRole role, Instant expires) {}

  @Transactional(readOnly = true)
  public TeamView read(ProjectKey key) {
    Member reader = team.require(key);
    List<Waiting> waiting =
        reader.coordinates()
            ? invitations.of(key).stream()
                .map(one -> new Waiting(one.id(), one.partner(), one.role(), one.expires()))
                .toList()
            : List.of();
    return new TeamView(projects.read(key), reader, team.of(key), waiting);
  }

  /**
   * A link that brings one person into the team; it is told once, here.
   *
   * @param partner id of the partner; empty for observers
   */
  public OneTimeLink invite(ProjectKey key, String partner, TeamRole role) {
    Member by = team.require(key);
    by.requireCoordinates();
    locked(key).requireRuns();
    if (role == TeamRole.COORDINATOR || (role == TeamRole.OBSERVER) != partner.isEmpty()) {
      throw new AccessDeniedException("No such place in a team");
    }
    if (!partner.isEmpty() && projects.read(key).plan().alliances().ally(partner) == null) {
      throw new Refused(Why.NO_SUCH_PARTNER);
    }
    if (invitations.of(key).size() >= TeamInvitations.MOST) {
      throw new Refused(Why.TOO_MANY_PEOPLE);
    }
    return invitations.add(key, partner, role);
  }

  public void takeBack(ProjectKey key, UUID invitation) {
    team.require(key).requireCoordinates();
    invitations.remove(key, invitation);
  }

  /**
   * What one is asked to join; all of it may be read by who holds the link.
   *
   * @param already whether the reader is in the team
   */
  public record Offer(ProjectUnderWay project, String partner, TeamRole role, boolean already) {}

  /** Empty where the link is not good, or no longer. */
  @Transactional(readOnly = true)
  public Optional<Offer> look(OneTimeLink link) {
    PersonId me = me();
    return invitations.find(link).map(invitation -> offer(invitation, me));
  }

  private Offer offer(Invitation invitation, PersonId me) {
    return new Offer(
        projects.read(invitation.project()),
        invitation.partner(),
        invitation.role(),
        table
            .find(invitation.project())
            .flatMap(project -> project.place(me))
            .filter(TeamPlace::here)
            .isPresent());
  }

  /**
   * Takes the place; the link is used up.
   *
   * @param called how one wants to be called there
   */
  public Optional<ProjectKey> join(OneTimeLink link, String called) {
    PersonId me = me();
    Optional<Invitation> found = invitations.find(link);
    found.ifPresent(
        one -> {
          table.save(locked(one.project()).join(me, one.partner(), one.role(), called));
          invitations.remove(one.project(), one.id());
        });
    return found.map(Invitation::project);
  }

  /** How one wants to be called here. */
  public void call(ProjectKey key, String called) {
    change(key, (project, by) -> project.call(by, called));
  }

  public void giveRole(ProjectKey key, MemberId whom, TeamRole role) {
    change(key, (project, by) -> project.giveRole(by, whom, role));
  }

  public void handOver(ProjectKey key, MemberId to) {
    change(key, (project, by) -> project.handOver(by, to));
  }

  /** Shows somebody out, or leaves. */
  public void remove(ProjectKey key, MemberId whom) {
    change(key, (project, by) -> project.remove(by, whom));
  }

  /** Decides what everybody may read of the project. */
  public void show(ProjectKey key, Openness openness) {
    change(key, (project, by) -> project.show(by, openness));
  }

  private void change(ProjectKey key, BiFunction<RunningProject, Member, RunningProject> change) {
    Member by = team.require(key);
    table.save(change.apply(locked(key), by));
  }

  private RunningProject locked(ProjectKey key) {
    return table.lock(key).orElseThrow(NotInTeam::new);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
