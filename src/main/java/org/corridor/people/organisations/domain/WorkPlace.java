package org.corridor.people.organisations.domain;

/**
 * Where an organisation works.
 *
 * @param country ISO 3166-1 alpha-2
 * @param town or region, as its people call it; empty for the whole country
 */
public record WorkPlace(String country, String town) {}
