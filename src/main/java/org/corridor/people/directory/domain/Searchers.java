package org.corridor.people.directory.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out who searches. */
@Component
class Searchers {

  private final CurrentPerson current;
  private final ObjectProvider<SharedOrganisations> organisations;

  Searchers(CurrentPerson current, ObjectProvider<SharedOrganisations> organisations) {
    this.current = current;
    this.organisations = organisations;
  }

  Searcher current() {
    return current.person().map(this::member).orElse(Searcher.VISITOR);
  }

  private Searcher member(PersonId me) {
    Set<String> colleagues =
        organisations.stream()
            .flatMap(shared -> shared.marksOfColleagues(me).stream())
            .collect(Collectors.toSet());
    return new Searcher(true, colleagues);
  }
}
