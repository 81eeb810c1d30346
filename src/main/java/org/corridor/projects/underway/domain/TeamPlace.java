package org.corridor.projects.underway.domain;

import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * A place in a team and who has it.
 *
 * @param person null once they were erased
 * @param partner id of the partner they work for; empty for observers
 * @param here false once they left
 */
record TeamPlace(
    MemberId id,
    @Nullable PersonId person,
    String partner,
    TeamRole role,
    String name,
    boolean here) {

  Member member(ProjectKey project) {
    return new Member(id, project, partner, role, name, here);
  }

  boolean isOf(PersonId somebody) {
    return somebody.equals(person);
  }

  boolean leads() {
    return here && role == TeamRole.COORDINATOR;
  }

  Optional<PersonId> reachable() {
    return here ? Optional.ofNullable(person) : Optional.empty();
  }

  TeamPlace as(TeamRole other) {
    return new TeamPlace(id, person, partner, other, name, here);
  }

  TeamPlace called(String other) {
    return new TeamPlace(id, person, partner, role, other, here);
  }

  TeamPlace gone() {
    return new TeamPlace(id, person, partner, role, name, false);
  }

  TeamPlace back(String forPartner, TeamRole newRole, String newName) {
    return new TeamPlace(id, person, forPartner, newRole, newName, true);
  }

  TeamPlace forgotten() {
    return new TeamPlace(id, null, partner, role, "", false);
  }

  @Override
  public String toString() {
    return "TeamPlace " + id;
  }
}
