package org.corridor.capacities.skills.linking;

/** What the URI of a group of ISCO-08 tells: its code, of four digits for a unit group. */
final class Isco {

  static final String URI = "http://data.europa.eu/esco/isco/C";
  private static final int UNIT_GROUP = 4;

  private Isco() {}

  static boolean isGroup(String uri) {
    return uri.startsWith(URI);
  }

  /** Such groups are for statistics; nobody's occupation is one, so they are not looked for. */
  static boolean aboveUnitGroups(String uri) {
    return isGroup(uri) && uri.length() < URI.length() + UNIT_GROUP;
  }
}
