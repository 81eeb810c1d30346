package org.corridor.people;

import java.util.List;
import java.util.Set;

/**
 * What everybody may know of an organisation, in codes, for those who compare many.
 *
 * @param listing its number in the directory
 * @param sectors what it works on, as it says: codes of the texts {@code
 *     people.organisation.sector.<code>}
 * @param groups whom it reaches: codes of {@code people.organisation.group.<code>}
 * @param towns where it works, besides its country
 * @param languages it can work in: ISO 639 codes
 * @param grants what it has done with international grants: code of {@code
 *     people.organisation.grants.<code>}; empty where it does not say
 * @param verified whether stewards have made sure of it
 */
public record OrganisationFacts(
    long listing,
    OrganisationView organisation,
    Set<String> sectors,
    Set<String> groups,
    List<Town> towns,
    List<String> languages,
    String grants,
    boolean verified) {

  /**
   * @param town as its people call it; empty for the whole country
   */
  public record Town(String country, String town) {}

  public OrganisationFacts {
    sectors = Set.copyOf(sectors);
    groups = Set.copyOf(groups);
    towns = List.copyOf(towns);
    languages = List.copyOf(languages);
  }
}
