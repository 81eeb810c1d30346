package org.corridor.people;

/**
 * Whether two people belong to the same organisation. Each bean of this kind is asked; without one
 * nobody does, so that what people show to "my organisations" stays with themselves.
 */
public interface SharedOrganisations {

  boolean share(PersonId one, PersonId other);
}
