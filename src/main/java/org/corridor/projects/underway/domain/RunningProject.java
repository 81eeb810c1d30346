package org.corridor.projects.underway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectState;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.underway.domain.Refused.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * A project under way and its team. Who may come, go, lead and amend is decided here. As long as
 * anybody is there, one of them coordinates.
 *
 * @param start first day of its first month
 * @param openness what the team shows to everybody
 * @param draft the design in which the next amendment is prepared
 * @param version number of the version that holds, from 1
 */
record RunningProject(
    ProjectKey key,
    ProjectState state,
    LocalDate start,
    Openness openness,
    @Nullable DesignKey draft,
    int version,
    List<TeamPlace> places) {

  static final int MOST_PEOPLE = 200;

  RunningProject {
    places = List.copyOf(places);
  }

  static RunningProject start(
      ProjectKey key,
      LocalDate start,
      DesignKey draft,
      PersonId starter,
      String partner,
      String called) {
    TeamPlace lead =
        new TeamPlace(MemberId.create(), starter, partner, TeamRole.COORDINATOR, called, true);
    return new RunningProject(
        key, ProjectState.RUNNING, start, Openness.TEAM, draft, 1, List.of(lead));
  }

  /**
   * @throws NotInTeam for who is not here
   */
  Member member(PersonId person) {
    return place(person)
        .filter(TeamPlace::here)
        .map(place -> place.member(key))
        .orElseThrow(NotInTeam::new);
  }

  Optional<TeamPlace> place(PersonId person) {
    return places.stream().filter(place -> place.isOf(person)).findFirst();
  }

  TeamPlace place(MemberId id) {
    return places.stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(NotInTeam::new);
  }

  List<Member> team() {
    return places.stream().map(place -> place.member(key)).toList();
  }

  /** Whoever comes with an invitation; who was here before gets their old place back. */
  RunningProject join(PersonId person, String partner, TeamRole role, String called) {
    requireRuns();
    Optional<TeamPlace> before = place(person);
    if (before.filter(TeamPlace::here).isPresent()) {
      return this;
    }
    if (places.stream().filter(TeamPlace::here).count() >= MOST_PEOPLE) {
      throw new Refused(Why.TOO_MANY_PEOPLE);
    }
    if (before.isPresent()) {
      return with(before.get().id(), place -> place.back(partner, role, called));
    }
    List<TeamPlace> more = new ArrayList<>(places);
    more.add(new TeamPlace(MemberId.create(), person, partner, role, called, true));
    return with(more);
  }

  RunningProject call(Member by, String called) {
    return with(by.id(), place -> place.called(called));
  }

  RunningProject giveRole(Member by, MemberId whom, TeamRole role) {
    by.requireCoordinates();
    requireRuns();
    TeamPlace place = place(whom);
    if (role == TeamRole.COORDINATOR
        || place.role() == TeamRole.COORDINATOR
        || place.partner().isEmpty() != (role == TeamRole.OBSERVER)) {
      throw denied();
    }
    return with(whom, one -> one.as(role));
  }

  /** The other leads from now on; who led works on. */
  RunningProject handOver(Member by, MemberId to) {
    by.requireCoordinates();
    TeamPlace next = place(to);
    if (!next.here() || next.partner().isEmpty() || to.equals(by.id())) {
      throw denied();
    }
    return with(by.id(), place -> place.as(TeamRole.WORKER))
        .with(to, place -> place.as(TeamRole.COORDINATOR));
  }

  /** Shows somebody out, or leaves. */
  RunningProject remove(Member by, MemberId whom) {
    if (!by.id().equals(whom)) {
      by.requireCoordinates();
    }
    TeamPlace place = place(whom);
    boolean others = places.stream().anyMatch(one -> one.here() && !one.id().equals(whom));
    if (place.leads() && others) {
      throw new Refused(Why.NEEDS_COORDINATOR);
    }
    return with(whom, TeamPlace::gone);
  }

  /** Takes a person out of it for good; the one who worked here longest leads then. */
  RunningProject forget(PersonId person) {
    Optional<TeamPlace> place = place(person);
    if (place.isEmpty()) {
      return this;
    }
    RunningProject without = with(place.get().id(), TeamPlace::forgotten);
    return place.get().leads() ? without.led() : without;
  }

  private RunningProject led() {
    return places.stream()
        .filter(one -> one.here() && !one.partner().isEmpty())
        .findFirst()
        .map(next -> with(next.id(), one -> one.as(TeamRole.COORDINATOR)))
        .orElse(this);
  }

  RunningProject show(Member by, Openness more) {
    by.requireCoordinates();
    return new RunningProject(key, state, start, more, draft, version, places);
  }

  /** Where the next amendment is prepared. */
  RunningProject prepareIn(Member by, DesignKey design) {
    by.requireCoordinates();
    requireRuns();
    return new RunningProject(key, state, start, openness, design, version, places);
  }

  /**
   * The next version holds.
   *
   * @param base the version that the reader compared with
   */
  RunningProject amend(Member by, int base) {
    by.requireCoordinates();
    requireRuns();
    if (base != version) {
      throw new Refused(Why.OVERTAKEN);
    }
    return new RunningProject(key, state, start, openness, draft, version + 1, places);
  }

  /** The same in another state; what may change with it is asked before. */
  RunningProject in(ProjectState other) {
    return new RunningProject(key, other, start, openness, draft, version, places);
  }

  void requireRuns() {
    if (state != ProjectState.RUNNING) {
      throw new Refused(Why.CLOSED);
    }
  }

  private RunningProject with(MemberId id, UnaryOperator<TeamPlace> change) {
    return with(places.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
  }

  private RunningProject with(List<TeamPlace> changed) {
    return new RunningProject(key, state, start, openness, draft, version, changed);
  }

  private static AccessDeniedException denied() {
    return new AccessDeniedException("Not theirs to do in this project");
  }
}
