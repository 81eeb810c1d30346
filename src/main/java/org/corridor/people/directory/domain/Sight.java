package org.corridor.people.directory.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.people.directory.domain.Town.End;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one circle of viewers sees of an entry. It does not hold what they may not see.
 *
 * @param name empty where it is hidden
 * @param towns where they come from, live and belong
 * @param said values of the facets that do not follow from the towns
 * @param words everything else in words: what they can do, what links them to others
 * @param about a text of theirs that can stand for them in a list; empty without one
 * @param written what the words are written in; null where none are to be seen
 */
public record Sight(
    String name,
    List<Town> towns,
    Map<Facet, Set<String>> said,
    List<String> words,
    String about,
    @Nullable Language written) {

  public Sight {
    towns = List.copyOf(towns);
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    said.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
          }
        });
    said = Collections.unmodifiableMap(copy);
    words = List.copyOf(words);
  }

  /** Values of a facet. */
  public Set<String> of(Facet facet) {
    return switch (facet) {
      case ORIGIN -> countries(End.ORIGIN);
      case RESIDENCE -> countries(End.RESIDENCE);
      case PLACE -> countries(null);
      default -> said.getOrDefault(facet, Set.of());
    };
  }

  private Set<String> countries(@Nullable End end) {
    Set<String> countries = new TreeSet<>();
    towns.stream()
        .filter(town -> end == null || town.end() == end)
        .forEach(town -> countries.add(town.country()));
    return countries;
  }

  /** How much there is to see: the more, the further up where nothing else decides. */
  int fullness() {
    return (name.isEmpty() ? 0 : 3)
        + (towns.isEmpty() ? 0 : 2)
        + said.size()
        + (words.isEmpty() ? 0 : 2);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Sight";
  }
}
