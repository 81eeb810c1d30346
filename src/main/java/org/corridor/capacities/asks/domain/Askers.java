package org.corridor.capacities.asks.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

/** The signed-in person, and the organisations that they speak for. */
@Component
class Askers {

  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;

  Askers(CurrentPerson current, Representation representation, Organisations organisations) {
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
  }

  PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  boolean speaksFor(PersonId person, OrganisationId organisation) {
    Set<OrganisationId> same = organisations.sameAs(organisation);
    return representation.spokenForBy(person).stream().anyMatch(one -> same.contains(one.id()));
  }

  /** Those the person speaks for, with all that was merged into them. */
  Set<UUID> allOf(PersonId person) {
    return representation.spokenForBy(person).stream()
        .map(OrganisationView::id)
        .flatMap(one -> organisations.sameAs(one).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Who hears of an answer: the asker while they speak for the organisation, else all who do. */
  List<PersonId> toTell(Ask ask) {
    PersonId asker = ask.asker();
    Set<PersonId> speakers = representation.speakers(current(ask.organisation()));
    return asker != null && (speakers.contains(asker) || speakers.isEmpty())
        ? List.of(asker)
        : List.copyOf(speakers);
  }

  Set<OrganisationId> same(OrganisationId organisation) {
    return organisations.sameAs(organisation);
  }

  private OrganisationId current(OrganisationId organisation) {
    return organisations.find(organisation).map(OrganisationView::id).orElse(organisation);
  }

  Map<OrganisationId, OrganisationView> named(java.util.Collection<OrganisationId> ids) {
    return organisations.known(ids);
  }
}
