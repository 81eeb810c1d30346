package org.corridor.knowledge.web;

import java.util.List;

public record CountriesView(List<Place> origin, List<Place> residence) {

  /** A country with the number of cases in it. */
  public record Place(String code, String name, int cases) {}
}
