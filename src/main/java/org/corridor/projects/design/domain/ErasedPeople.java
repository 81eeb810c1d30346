package org.corridor.projects.design.domain;

import org.corridor.people.PersonErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Erases the designs of somebody who deleted their account, with all their revisions. */
@Component
class ErasedPeople {

  private final Designs designs;

  ErasedPeople(Designs designs) {
    this.designs = designs;
  }

  @ApplicationModuleListener
  void erase(PersonErased erased) {
    designs.removeOwnedBy(erased.person());
  }
}
