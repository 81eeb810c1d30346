package org.corridor.capacities.skills.linking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A concept that a text may mean.
 *
 * @param conceptUri the concept
 * @param score how sure, comparable among the answers to one text only; about 1 for the very words
 *     of a preferred label, 0 for nothing in common
 * @param label the label that came nearest, in the language it was found in
 */
public record Match(String conceptUri, double score, String label) {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::conceptUri);

  Match weighted(double weight) {
    return weight == 1 ? this : new Match(conceptUri, score * weight, label);
  }

  static Match better(Match one, Match other) {
    return one.score() < other.score() ? other : one;
  }

  static List<Match> ordered(Collection<Match> matches, int limit) {
    return matches.stream().sorted(BEST_FIRST).limit(limit).toList();
  }
}
