package org.corridor.projects.registry.domain;

import java.util.List;
import java.util.Optional;

/** Joins a country of origin and a country of residence, both by ISO 3166-1 alpha-2 code. */
public record Corridor(String origin, String residence) {

  /** As in addresses: {@code GE-LV}. */
  public String code() {
    return origin + "-" + residence;
  }

  /** All that lead from one of the countries to one of the others. */
  static List<Corridor> between(List<String> origin, List<String> residence) {
    return origin.stream()
        .flatMap(from -> residence.stream().map(to -> new Corridor(from, to)))
        .toList();
  }

  public static Optional<Corridor> of(String code) {
    return code.matches("[A-Z]{2}-[A-Z]{2}")
        ? Optional.of(new Corridor(code.substring(0, 2), code.substring(3)))
        : Optional.empty();
  }
}
