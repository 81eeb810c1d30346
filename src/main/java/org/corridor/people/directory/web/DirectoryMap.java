package org.corridor.people.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.directory.domain.Facet;
import org.corridor.people.directory.domain.Question;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.chart.CorridorMap.Arc;
import org.corridor.platform.chart.CorridorMap.Place;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Draws the corridors that five or more people of an answer belong to. */
@Component
class DirectoryMap {

  private static final int MOST_ARCS = 50;

  private final Texts texts;

  DirectoryMap(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param corridors people by origin and residence, the most first
   */
  Optional<CorridorMap> of(Map<String, Integer> corridors, Question question, Language reader) {
    List<Arc> arcs = new ArrayList<>();
    corridors.forEach(
        (code, count) -> {
          if (arcs.size() < MOST_ARCS) {
            arc(code.substring(0, 2), code.substring(3), count, question, reader)
                .ifPresent(arcs::add);
          }
        });
    return arcs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CorridorMap(
                texts.text(reader, "people.directory.map"),
                texts.text(reader, "people.directory.map.text", "count", arcs.size()),
                texts.text(reader, "people.directory.people"),
                arcs));
  }

  private Optional<Arc> arc(
      String origin, String residence, int count, Question question, Language reader) {
    Question narrowed = with(with(question, Facet.ORIGIN, origin), Facet.RESIDENCE, residence);
    String label = texts.text(reader, "people.directory.map.count", "count", count);
    return place(origin, reader)
        .flatMap(
            from ->
                place(residence, reader)
                    .map(to -> new Arc(from, to, label, DirectoryAddress.of(narrowed), count, "")));
  }

  private static Question with(Question question, Facet facet, String value) {
    return question.of(facet).contains(value) ? question : question.toggled(facet, value);
  }

  private static Optional<Place> place(String country, Language reader) {
    return Countries.position(country)
        .map(position -> new Place(Countries.name(country, reader), position));
  }
}
