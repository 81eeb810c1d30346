package org.corridor.capacities.needs.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For which organisations the signed-in person may write needs. */
@Component
class Speakers {

  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;

  Speakers(CurrentPerson current, Representation representation, Organisations organisations) {
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
  }

  PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  List<OrganisationView> mine() {
    return current.person().map(representation::spokenForBy).orElse(List.of());
  }

  /** Those the person speaks for, with all that was merged into them. */
  Set<UUID> allMine() {
    return mine().stream()
        .flatMap(one -> organisations.sameAs(one.id()).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toSet());
  }

  /** Whether the signed-in person speaks for it; false for a visitor. */
  boolean amOne(OrganisationId organisation) {
    return current.person().filter(me -> isOne(me, organisation)).isPresent();
  }

  boolean isOne(PersonId person, OrganisationId organisation) {
    Set<OrganisationId> same = organisations.sameAs(organisation);
    return representation.spokenForBy(person).stream().anyMatch(one -> same.contains(one.id()));
  }

  Set<PersonId> of(OrganisationId organisation) {
    return representation.speakers(
        organisations.find(organisation).map(OrganisationView::id).orElse(organisation));
  }
}
