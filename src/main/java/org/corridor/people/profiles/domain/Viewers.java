package org.corridor.people.profiles.domain;

import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out how two people stand to each other. */
@Component
class Viewers {

  private final ObjectProvider<SharedOrganisations> organisations;

  Viewers(ObjectProvider<SharedOrganisations> organisations) {
    this.organisations = organisations;
  }

  /** This person as somebody who looks at what is the owner's. */
  Viewer viewer(PersonId person, PersonId owner) {
    return new Viewer(
        person,
        !person.equals(owner)
            && organisations.stream().anyMatch(shared -> shared.share(person, owner)));
  }
}
