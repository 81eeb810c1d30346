package org.corridor.people.profiles.domain;

import org.corridor.platform.geo.Countries;

/**
 * @param country ISO 3166-1 alpha-2 code
 * @param town in one's own words; may be empty
 */
public record Place(String country, String town) {

  public Place {
    if (!Countries.exists(country)) {
      throw new IllegalArgumentException("Not a country: " + country);
    }
    town = town.strip();
  }
}
