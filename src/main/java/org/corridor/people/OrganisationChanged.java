package org.corridor.people;

/** What everybody may know about an organisation is not what it was; or it is new. */
public record OrganisationChanged(OrganisationId organisation) {}
