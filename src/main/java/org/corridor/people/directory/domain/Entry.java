package org.corridor.people.directory.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person or an organisation that can be found.
 *
 * @param listing its number among those of its kind
 * @param path its page
 * @param marks those by which a person's colleagues know them
 * @param sights what each circle sees; nothing for a circle that sees nothing
 * @param verified whether stewards made sure that it is what it says
 */
public record Entry(
    Kind kind,
    long listing,
    String path,
    Set<String> marks,
    Map<Circle, Sight> sights,
    boolean verified) {

  public Entry {
    marks = Set.copyOf(marks);
    sights = sights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(sights));
  }

  /** What somebody sees of it; empty where that is nothing. */
  Optional<Sight> seenBy(Searcher searcher) {
    return Optional.ofNullable(sights.get(searcher.circle(marks)));
  }
}
