package org.corridor.capacities.skills.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Scored ids, best first, as MELO and the benchmark of skill sentences judge them.
 *
 * @param ids what was found
 * @param scores their scores, not rising
 */
record Ranking(List<String> ids, List<Double> scores) {

  /** MELO looks at the first hundred. */
  private static final int SEEN = 100;

  /** Those with a score above 0, as far as anybody looks. */
  static Ranking of(List<String> ids, float[] scores) {
    long[] found = new long[scores.length];
    int count = 0;
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] > 0) {
        found[count++] = Ranked.of(scores[place], place);
      }
    }
    List<String> best = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (long ranked : Ranked.best(found, count, 2 * SEEN)) {
      best.add(ids.get(Ranked.id(ranked)));
      theirs.add((double) Ranked.score(ranked));
    }
    return new Ranking(best, theirs);
  }

  /** The best score of each concept, whose labels stand together. */
  static Ranking ofConcepts(List<String> conceptOf, float[] scores) {
    float[] best = new float[scores.length];
    int first = 0;
    for (int place = 0; place < scores.length; place++) {
      if (!conceptOf.get(place).equals(conceptOf.get(first))) {
        first = place;
      }
      best[first] = Math.max(best[first], scores[place]);
    }
    return of(conceptOf, best);
  }

  static Ranking of(List<Match> matches) {
    return new Ranking(
        matches.stream().map(Match::conceptUri).toList(),
        matches.stream().map(Match::score).toList());
  }

  /**
   * One divided by the rank of the first right one, 0 if it is not among the first hundred. Of
   * equal scores the wrong ones count as first.
   */
  double reciprocalRank(Set<String> right) {
    for (int place = 0; place < ids.size(); place++) {
      if (right.contains(ids.get(place))) {
        int rank = 1 + wrongFrom(scores.get(place), right);
        return rank > SEEN ? 0 : 1.0 / rank;
      }
    }
    return 0;
  }

  private int wrongFrom(double score, Set<String> right) {
    int wrong = 0;
    for (int place = 0; place < ids.size() && scores.get(place) >= score; place++) {
      wrong += right.contains(ids.get(place)) ? 0 : 1;
    }
    return wrong;
  }

  /** How many of the right ones are among the first so many, of those that can be (RP@k). */
  double rPrecision(Set<String> right, int first) {
    long found = ids.stream().limit(first).filter(right::contains).count();
    return (double) found / Math.min(first, right.size());
  }
}
