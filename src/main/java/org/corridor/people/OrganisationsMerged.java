package org.corridor.people;

/**
 * Two entries turned out to be one organisation, or, when that is undone, two again. Whoever keeps
 * the id of either asks {@link Organisations#known} which entry stands for it now.
 */
public record OrganisationsMerged(OrganisationId kept, OrganisationId dropped) {}
