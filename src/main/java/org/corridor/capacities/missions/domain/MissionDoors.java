package org.corridor.capacities.missions.domain;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.missions.MissionId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may open a mission: its expert, and those who speak for its organisation. */
@Component
class MissionDoors {

  private final MissionTable missions;
  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;

  MissionDoors(
      MissionTable missions,
      CurrentPerson current,
      Representation representation,
      Organisations organisations) {
    this.missions = missions;
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
  }

  /** A mission, and as whom the signed-in person has it open. */
  record Opened(Mission mission, Party as) {}

  PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  Opened open(MissionId id) {
    PersonId me = me();
    return missions.find(id).map(one -> opened(one, me)).orElseThrow(NoSuchMission::new);
  }

  /** Until the transaction ends nobody else changes it. */
  Opened lock(MissionId id) {
    PersonId me = me();
    return missions.lock(id).map(one -> opened(one, me)).orElseThrow(NoSuchMission::new);
  }

  private Opened opened(Mission mission, PersonId me) {
    if (me.equals(mission.expert())) {
      return new Opened(mission, Party.EXPERT);
    }
    if (speaksFor(me, mission.organisation())) {
      return new Opened(mission, Party.HOST);
    }
    throw new NoSuchMission();
  }

  boolean speaksFor(PersonId person, OrganisationId organisation) {
    Set<OrganisationId> same = organisations.sameAs(organisation);
    return representation.spokenForBy(person).stream().anyMatch(one -> same.contains(one.id()));
  }

  Set<UUID> spokenFor(PersonId person) {
    return representation.spokenForBy(person).stream()
        .flatMap(one -> organisations.sameAs(one.id()).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toSet());
  }

  /** Those to write to on the one side. */
  Set<PersonId> of(Mission mission, Party party) {
    if (party == Party.EXPERT) {
      return mission.expert() == null ? Set.of() : Set.of(mission.expert());
    }
    OrganisationId now =
        organisations
            .find(mission.organisation())
            .map(OrganisationView::id)
            .orElse(mission.organisation());
    Set<PersonId> speakers = representation.speakers(now);
    return mission.host() != null && speakers.contains(mission.host())
        ? Set.of(mission.host())
        : speakers;
  }
}
