package org.corridor.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whether two people belong to the same organisation. Each bean of this kind is asked; without one
 * nobody does, so that what people show to "my organisations" stays with themselves.
 *
 * <p>The same can be told by marks, for indexes: two people share an organisation if one bears a
 * mark that the other's colleagues bear.
 */
public interface SharedOrganisations {

  boolean share(PersonId one, PersonId other);

  /** The marks that each of these bears; whoever bears none is left out. */
  Map<PersonId, Set<String>> marks(Collection<PersonId> people);

  /** The marks by which one knows those who share an organisation with the person. */
  Set<String> marksOfColleagues(PersonId person);
}
