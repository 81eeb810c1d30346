package org.corridor.people.directory.domain;

import java.util.List;
import java.util.Map;
import org.corridor.people.directory.domain.Labels.Value;

/**
 * An answer of the directory, as far as whoever asks may know.
 *
 * @param total of all pages
 * @param page from 1, the last one where a later was asked for
 * @param pages those that can be asked for
 * @param counts how many have each value, by facet, the most frequent first; where values of a
 *     facet were asked for, as if they were not
 * @param corridors how many people link two countries: {@code MD-IT}, with five or more
 * @param preparing whether the index is still being made, so that entries are missing
 */
public record Found(
    List<Card> cards,
    int total,
    int page,
    int pages,
    Map<Facet, Map<String, Count>> counts,
    Map<String, Integer> corridors,
    Match match,
    boolean preparing) {

  /** One entry, as whoever asks may see it. */
  public record Card(Kind kind, String path, Sight sight, boolean verified) {}

  /**
   * What somebody may want to type on.
   *
   * @param text what to type
   * @param kind what it is: the name of a facet, {@code town} or {@code organisation}
   */
  public record Suggestion(String text, String kind) {

    static Suggestion of(Value value, String name) {
      return new Suggestion(name, value.facet().code());
    }
  }

  public Map<String, Count> counts(Facet facet) {
    return counts.getOrDefault(facet, Map.of());
  }
}
