package org.corridor.capacities.matching.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.matching.Offer;
import org.corridor.capacities.skills.ConceptId;

/**
 * Somebody who plans to return, as they are compared with what is open to them: by their plan and
 * by their own entry, the better known of the two.
 */
record Returning(Candidate candidate) {

  static final Candidate NOTHING_SAID =
      new Candidate(
          0, Set.of(), List.of(), Set.of(), "", "", Set.of(), Set.of(), 0, false, false, 0);

  /** What is left of a fit where the language is missing. */
  private static final float SPEECHLESS = 0.5f;

  static Returning of(Offer offer, Candidate entry) {
    Map<Integer, Experience> known = new LinkedHashMap<>();
    entry.abilities().forEach(one -> known.merge(one.concept(), one.experience(), Returning::best));
    offer
        .skills()
        .forEach(one -> known.merge(one.concept().value(), one.experience(), Returning::best));
    Set<String> ties = new HashSet<>(entry.ties());
    if (!offer.country().isEmpty()) {
      ties.add(offer.country());
    }
    return new Returning(
        new Candidate(
            entry.number(),
            entry.sectors(),
            known.entrySet().stream()
                .map(one -> new Ability(one.getKey(), one.getValue()))
                .toList(),
            entry.languages(),
            entry.residence(),
            entry.origin(),
            ties,
            Set.of(Mode.RETURN, Mode.SEASONAL),
            entry.homeMonths(),
            entry.teaches(),
            entry.volunteers(),
            0));
  }

  private static Experience best(Experience one, Experience other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** What openings may ask for so that something of it is there. */
  Collection<ConceptId> served(Kinship kinship) {
    return FindOpenings.served(candidate, kinship);
  }

  Fit fit(Terms terms) {
    Fit fit = Fit.of(terms, candidate);
    return candidate.languages().isEmpty() || speaks(terms) ? fit : fit.times(SPEECHLESS);
  }

  /** Whether they said that they speak a language that it can be done in. */
  boolean speaks(Terms terms) {
    Set<String> wanted = terms.demand().languages();
    return wanted.isEmpty() || wanted.stream().anyMatch(candidate.languages()::contains);
  }

  boolean saidLanguages() {
    return !candidate.languages().isEmpty();
  }
}
