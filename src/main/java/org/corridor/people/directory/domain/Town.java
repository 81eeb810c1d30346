package org.corridor.people.directory.domain;

/**
 * A place that an entry has to do with.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name of a town or region, in the words of whoever told it; empty for the whole country
 */
public record Town(End end, String country, String name) {

  /** Which end of a corridor it is at. */
  public enum End {
    ORIGIN,
    RESIDENCE,
    OTHER
  }
}
