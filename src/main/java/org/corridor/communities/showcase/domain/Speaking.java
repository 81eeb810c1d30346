package org.corridor.communities.showcase.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.Muting;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.people.Stewardship;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who the reader is to the organisations of the showcase. */
@Component
class Speaking {

  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;
  private final Muting muting;
  private final Stewardship stewardship;

  Speaking(
      CurrentPerson current,
      Representation representation,
      Organisations organisations,
      Muting muting,
      Stewardship stewardship) {
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
    this.muting = muting;
    this.stewardship = stewardship;
  }

  Optional<PersonId> reader() {
    return current.person();
  }

  /**
   * @throws AccessDeniedException for a visitor
   */
  PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** Those that the reader speaks for, by name; none for a visitor. */
  List<OrganisationView> mine() {
    return current.person().map(representation::spokenForBy).orElse(List.of());
  }

  /** Whether the reader speaks for it, or for the entry that stands for it now. */
  boolean speaksFor(OrganisationId organisation) {
    if (current.person().isEmpty()) {
      return false;
    }
    Set<OrganisationId> same = organisations.sameAs(organisation);
    return mine().stream().anyMatch(one -> same.contains(one.id()));
  }

  Set<PersonId> speakers(OrganisationId organisation) {
    return representation.speakers(
        organisations.find(organisation).map(OrganisationView::id).orElse(organisation));
  }

  boolean isSteward() {
    return current.person().isPresent() && stewardship.amOne();
  }

  /** Those whom the reader does not want to meet, and the other way round. */
  Set<UUID> apart() {
    return current
        .person()
        .map(me -> muting.apart(me).stream().map(PersonId::value).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  boolean blocked(PersonId one, PersonId other) {
    return muting.blocked(one, other);
  }
}
