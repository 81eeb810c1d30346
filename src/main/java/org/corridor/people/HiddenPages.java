package org.corridor.people;

import java.util.Set;

/**
 * Pages that stewards hid. Whoever shows anything of a person, an organisation or a group to others
 * asks here first, in lists, searches and counts too. Its owner goes on seeing it.
 */
public interface HiddenPages {

  boolean hides(PersonId person);

  boolean hides(OrganisationId organisation);

  boolean hides(GroupId group);

  /** All organisations whose pages are hidden, with the entries that were merged into them. */
  Set<OrganisationId> organisations();
}
