package org.corridor.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whether two people belong to the same organisation. Each bean of this kind is asked; without one
 * nobody does, so that what people show to "my organisations" stays with themselves.
 */
public interface SharedOrganisations {

  boolean share(PersonId one, PersonId other);

  /** What each of these belongs to; whoever belongs to nothing is left out. */
  Map<PersonId, Set<OrganisationId>> of(Collection<PersonId> people);
}
