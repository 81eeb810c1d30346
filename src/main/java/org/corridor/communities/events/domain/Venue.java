package org.corridor.communities.events.domain;

import java.time.ZoneId;

/**
 * A place where people come together for an event; one event can have several, at both ends of a
 * corridor.
 *
 * @param name of the house or the room; may be empty
 * @param country ISO 3166-1 alpha-2; empty where it is online only
 * @param zone its clock
 * @param link where one joins online, shown to who has a place; empty for none
 */
public record Venue(
    String name, String address, String town, String country, ZoneId zone, String link) {

  public static final int NAME = 120;
  public static final int ADDRESS = 300;
  public static final int TOWN = 80;
  public static final int LINK = 500;

  /** Most venues of one event. */
  public static final int MOST = 6;

  public boolean isOnline() {
    return country.isEmpty();
  }

  /** The same for those who have no place: without its link. */
  Venue outside() {
    return new Venue(name, address, town, country, zone, "");
  }

  boolean sameSpotAs(Venue other) {
    return name.equals(other.name)
        && address.equals(other.address)
        && town.equals(other.town)
        && country.equals(other.country)
        && link.equals(other.link);
  }
}
