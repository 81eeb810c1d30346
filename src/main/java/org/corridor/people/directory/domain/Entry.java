package org.corridor.people.directory.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.OrganisationId;

/**
 * A person or an organisation that can be found.
 *
 * @param listing its number among those of its kind
 * @param path its page
 * @param organisations those whose people are its colleagues
 * @param sights what each circle sees; nothing for a circle that sees nothing
 * @param verified whether stewards made sure that it is what it says
 */
public record Entry(
    Kind kind,
    long listing,
    String path,
    Set<OrganisationId> organisations,
    Map<Circle, Sight> sights,
    boolean verified) {

  public Entry {
    organisations = Set.copyOf(organisations);
    sights = sights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(sights));
  }

  /** What somebody sees of it; empty where that is nothing. */
  Optional<Sight> seenBy(Searcher searcher) {
    return Optional.ofNullable(sights.get(searcher.circle(organisations)));
  }
}
