package org.corridor.projects.design;

import java.util.List;
import java.util.Set;

/**
 * Step 2: where, and by what bond the two ends belong together.
 *
 * @param link why just these places belong together, in the team's words
 */
public record Setting(List<Corridor> corridors, List<Place> places, Set<Bond> bonds, String link) {

  static final Setting EMPTY = new Setting(List.of(), List.of(), Set.of(), "");

  public Setting {
    corridors = List.copyOf(corridors);
    places = List.copyOf(places);
    bonds = Ordered.set(bonds);
  }

  /** From a country of origin to a country of residence, ISO 3166-1 alpha-2. */
  public record Corridor(String origin, String residence) {}

  public record Place(String name, String country, End end) {}

  /** What can link people (handbook 2.1; final recommendation 2). */
  public enum Bond {
    GEOGRAPHY,
    PROFESSION,
    GENDER,
    GENERATION,
    FAITH,
    STUDY,
    CULTURE,
    EXPERIENCE
  }

  public boolean covers(End end) {
    return places.stream().anyMatch(place -> place.end() == end);
  }
}
