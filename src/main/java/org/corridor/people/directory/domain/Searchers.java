package org.corridor.people.directory.domain;

import java.util.Set;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds out who searches. */
@Component
class Searchers {

  private final CurrentPerson current;
  private final PeopleToFind people;

  Searchers(CurrentPerson current, PeopleToFind people) {
    this.current = current;
    this.people = people;
  }

  Searcher current() {
    return current.person().map(this::member).orElse(Searcher.VISITOR);
  }

  private Searcher member(PersonId me) {
    return new Searcher(true, people.organisations(Set.of(me)).getOrDefault(me, Set.of()));
  }
}
