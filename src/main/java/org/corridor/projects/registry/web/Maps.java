package org.corridor.projects.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.knowledge.Capital;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.chart.CorridorMap.Arc;
import org.corridor.platform.chart.CorridorMap.Place;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.geo.Position;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.registry.domain.Corridor;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.Wanted;
import org.springframework.stereotype.Component;

/** Draws corridors as arcs on the map. */
@Component
class Maps {

  private static final int MOST_ARCS = 50;
  private static final int MOST_ARCS_OF_A_PROJECT = 12;

  private final Texts texts;

  Maps(Texts texts) {
    this.texts = texts;
  }

  /**
   * The busiest corridors of a list.
   *
   * @param counts projects by code of their corridor, the most first
   */
  Optional<CorridorMap> of(Map<String, Integer> counts, Wanted wanted, Language reader) {
    List<Arc> arcs = new ArrayList<>();
    counts.forEach(
        (code, count) ->
            Corridor.of(code)
                .filter(corridor -> count > 0 && arcs.size() < MOST_ARCS)
                .flatMap(corridor -> arc(corridor, count, wanted, reader))
                .ifPresent(arcs::add));
    return arcs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CorridorMap(
                texts.text(reader, "projects.registry.map"),
                texts.text(reader, "projects.registry.map.text", "count", arcs.size()),
                texts.text(reader, "projects.registry.title"),
                arcs));
  }

  private Optional<Arc> arc(Corridor corridor, int count, Wanted wanted, Language reader) {
    String label = texts.text(reader, "projects.registry.count", "count", count);
    Wanted narrowed =
        wanted.has(Facet.CORRIDOR, corridor.code())
            ? wanted
            : wanted.toggled(Facet.CORRIDOR, corridor.code());
    return country(corridor.origin(), reader)
        .flatMap(
            from ->
                country(corridor.residence(), reader)
                    .map(to -> new Arc(from, to, label, ListAddress.of(narrowed), count, "")));
  }

  /**
   * One project: from each place at one end to each at the other; a country where no place is
   * known.
   */
  Optional<CorridorMap> of(ProjectFacts facts, String title, Language reader) {
    List<Arc> arcs = new ArrayList<>();
    String hue = facts.capitals().stream().map(Capital::code).findFirst().orElse("");
    for (Place from : ends(facts, true, reader)) {
      for (Place to : ends(facts, false, reader)) {
        if (arcs.size() < MOST_ARCS_OF_A_PROJECT) {
          arcs.add(new Arc(from, to, facts.code(), null, 2, hue));
        }
      }
    }
    return arcs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CorridorMap(
                texts.text(reader, "projects.registry.where"),
                texts.text(reader, "projects.registry.where.text", "title", title),
                texts.text(reader, "projects.registry.project"),
                arcs));
  }

  private static List<Place> ends(ProjectFacts facts, boolean origin, Language reader) {
    List<Place> ends = new ArrayList<>();
    for (String country : origin ? facts.origin() : facts.residence()) {
      List<Place> places =
          facts.places().stream()
              .filter(place -> place.atOrigin() == origin && place.country().equals(country))
              .map(
                  place ->
                      new Place(place.name(), new Position(place.latitude(), place.longitude())))
              .toList();
      if (places.isEmpty()) {
        country(country, reader).ifPresent(ends::add);
      } else {
        ends.addAll(places);
      }
    }
    return ends;
  }

  private static Optional<Place> country(String code, Language reader) {
    return Countries.position(code)
        .map(position -> new Place(Countries.name(code, reader), position));
  }
}
