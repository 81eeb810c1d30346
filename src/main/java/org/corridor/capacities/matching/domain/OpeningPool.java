package org.corridor.capacities.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Wanted;

/**
 * Many openings, found by what somebody can do. Those that could be worth most to the person are
 * looked at closely; {@link Fit} alone says how well they fit.
 */
final class OpeningPool {

  /** So many are looked at closely. */
  private static final int CLOSELY = 300;

  private final List<Opening> openings;
  private final Kinship kinship;
  private final Map<Integer, List<Ask>> asking = new HashMap<>();

  /** An opening that wants a concept, and which part of all that it wants that is. */
  private record Ask(int opening, float share) {}

  /** An opening that fits, in the terms it was compared in. */
  record Fitting(Opening opening, Terms terms, Fit fit) {}

  OpeningPool(List<Opening> openings, Kinship kinship) {
    this.openings = List.copyOf(openings);
    this.kinship = kinship;
    for (int opening = 0; opening < this.openings.size(); opening++) {
      for (Wanted wanted : this.openings.get(opening).demand().skills()) {
        asking
            .computeIfAbsent(wanted.concept().value(), each -> new ArrayList<>())
            .add(new Ask(opening, Terms.share(this.openings.get(opening).demand(), wanted)));
      }
    }
  }

  List<Fitting> best(Candidate person, int limit) {
    return likeliest(person).stream()
        .map(opening -> fitting(openings.get(opening), person))
        .filter(fitting -> Fit.admits(fitting.terms(), person))
        .sorted(
            Comparator.comparing((Fitting fitting) -> fitting.fit().value())
                .reversed()
                .thenComparing(fitting -> fitting.opening().path()))
        .limit(limit)
        .toList();
  }

  private Fitting fitting(Opening opening, Candidate person) {
    Terms terms = Terms.of(opening.demand(), kinship);
    return new Fitting(opening, terms, Fit.of(terms, person));
  }

  /** As if everything were known well enough, so that none that fits is passed over. */
  private List<Integer> likeliest(Candidate person) {
    Map<Integer, Float> most = new HashMap<>();
    kinship
        .servedBy(person.abilities().stream().map(Ability::concept).toList())
        .forEach(
            (concept, worth) ->
                asking
                    .getOrDefault(concept, List.of())
                    .forEach(ask -> most.merge(ask.opening(), ask.share() * worth, Float::sum)));
    return most.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Float>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CLOSELY)
        .map(Map.Entry::getKey)
        .toList();
  }
}
