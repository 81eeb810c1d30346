package org.corridor.communities.trainings.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.writing.Authors;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.Representation;
import org.springframework.stereotype.Component;

/** For which organisations the signed-in person gives trainings. */
@Component
class Givers {

  private final Authors authors;
  private final Representation representation;
  private final Organisations organisations;

  Givers(Authors authors, Representation representation, Organisations organisations) {
    this.authors = authors;
    this.representation = representation;
    this.organisations = organisations;
  }

  List<OrganisationView> mine() {
    return authors.reader().map(representation::spokenForBy).orElse(List.of());
  }

  /** Those the person speaks for, with all that was merged into them. */
  Set<UUID> allMine() {
    return mine().stream()
        .flatMap(one -> organisations.sameAs(one.id()).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toSet());
  }

  boolean amOne(OrganisationId organisation) {
    return allMine().contains(organisation.value());
  }
}
