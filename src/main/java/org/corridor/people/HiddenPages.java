package org.corridor.people;

/**
 * Pages that stewards hid. Whoever shows anything of a person, an organisation or a group to others
 * asks here first, in lists, searches and counts too. Its owner goes on seeing it.
 */
public interface HiddenPages {

  boolean hides(PersonId person);

  boolean hides(OrganisationId organisation);

  boolean hides(GroupId group);
}
