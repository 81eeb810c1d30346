package org.corridor.capacities.matching;

import java.util.List;
import java.util.Set;
import org.corridor.capacities.Experience;
import org.corridor.capacities.skills.ConceptId;

/**
 * What somebody who plans to return says of themselves, beside what stands in their entry of the
 * roster.
 *
 * @param wishes what they look for; openings that ask for it are shown whatever is missing
 * @param country where they want to be, ISO 3166-1 alpha-2; may be empty
 */
public record Offer(List<Held> skills, Set<ConceptId> wishes, String country) {

  public Offer {
    skills = List.copyOf(skills);
    wishes = Set.copyOf(wishes);
  }

  /** Something that they can do. */
  public record Held(ConceptId concept, Experience experience) {}
}
