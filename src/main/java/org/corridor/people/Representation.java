package org.corridor.people;

import java.util.List;
import java.util.Set;

/** Who speaks for which organisation. */
public interface Representation {

  /** The organisations that the person speaks for, by name. */
  List<OrganisationView> spokenForBy(PersonId person);

  /** Those who speak for it, to be written to; nobody where the organisation is unknown. */
  Set<PersonId> speakers(OrganisationId organisation);
}
