package org.corridor.capacities.skills.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of all concepts in one language, found by how near they are to a text. It never
 * changes, and may be used by many at once.
 *
 * <p>What counts is said in {@link Balance}. How it was measured: docs/matching.md.
 */
public final class LabelIndex {

  private static final int CANDIDATES = 100;
  private static final int IN_WINDOW = 30;

  private final List<Concept> concepts;
  private final List<String> labels = new ArrayList<>();
  private final int[] conceptOf;
  private final int[] firstLabel;
  private final int[] group;
  private final Cover cover;
  private final Shapes shapes;

  public LabelIndex(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    firstLabel = new int[concepts.size() + 1];
    group = new int[concepts.size()];
    Map<String, Integer> byUri = new HashMap<>();
    for (int concept = 0; concept < group.length; concept++) {
      byUri.put(concepts.get(concept).uri(), concept);
      labels.addAll(concepts.get(concept).labels());
      firstLabel[concept + 1] = labels.size();
    }
    conceptOf = new int[labels.size()];
    for (int concept = 0; concept < group.length; concept++) {
      Arrays.fill(conceptOf, firstLabel[concept], firstLabel[concept + 1], concept);
      group[concept] = byUri.getOrDefault(concepts.get(concept).group(), -1);
    }
    cover = new Cover(new Vocabulary(concepts), labels);
    shapes = new Shapes(labels);
  }

  /**
   * The concepts that a title or the name of a skill may mean, best first.
   *
   * @param limit how many at most
   */
  public List<Match> link(String phrase, int limit) {
    return rank(phrase, limit, Balance.PHRASE);
  }

  /**
   * The concepts that a longer text may speak of among other things, best first. What belongs
   * together stands together, so that the text is read through a window of a few words.
   */
  public List<Match> mentioned(String text, int limit) {
    Map<String, Match> best = new HashMap<>();
    for (String window : Words.windows(text)) {
      for (Match match : rank(window, IN_WINDOW, Balance.MENTION)) {
        best.merge(match.conceptUri(), match, Match::better);
      }
    }
    return Match.ordered(best.values(), limit);
  }

  List<Match> rank(String text, int limit, Balance balance) {
    Reading reading = new Reading(text, balance);
    long[] scores = reading.scores();
    long[] best = Ranked.best(scores, scores.length, limit);
    return Arrays.stream(best)
        .mapToObj(ranked -> reading.match(Ranked.id(ranked), Ranked.score(ranked)))
        .toList();
  }

  /** One text held against all labels. */
  private final class Reading {

    private final Balance balance;
    private final Cover.Covered covered;
    private final Shapes.Shape shape;
    private final float[] nearest = new float[concepts.size()];
    private final Map<Integer, Float> shapeOf = new HashMap<>();

    Reading(String text, Balance balance) {
      this.balance = balance;
      covered = cover.by(text, balance.tail());
      shape = shapes.of(text);
      for (int label = 0; label < covered.labels(); label++) {
        if (covered.touches(label)) {
          int concept = conceptOf[label];
          nearest[concept] = Math.max(nearest[concept], words(label));
        }
      }
    }

    private float words(int label) {
      return balance.words(covered.ofText(label), covered.ofLabel(label));
    }

    long[] scores() {
      int[] candidates = candidates();
      Map<Integer, Float> bestWithin = new HashMap<>();
      for (int concept : candidates) {
        if (group[concept] >= 0) {
          bestWithin.merge(group[concept], near(concept), Math::max);
        }
      }
      return Arrays.stream(candidates)
          .mapToLong(concept -> Ranked.of(score(concept, bestWithin), concept))
          .toArray();
    }

    private int[] candidates() {
      long[] touched = new long[nearest.length];
      int count = 0;
      for (int concept = 0; concept < nearest.length; concept++) {
        if (nearest[concept] > 0) {
          touched[count++] = Ranked.of(nearest[concept], concept);
        }
      }
      return Arrays.stream(Ranked.best(touched, count, CANDIDATES)).mapToInt(Ranked::id).toArray();
    }

    private float score(int concept, Map<Integer, Float> bestWithin) {
      float ofGroup = group[concept] >= 0 ? near(group[concept]) : 0;
      float within = bestWithin.getOrDefault(concept, 0f);
      return Math.max(
          0,
          balance.score(
              nearest[concept],
              shape(concept),
              words(firstLabel[concept]),
              ofGroup,
              within,
              concepts.get(concept).grouping()));
    }

    /** Words and shape in equal parts. */
    private float near(int concept) {
      return (nearest[concept] + shape(concept)) / 2;
    }

    private float shape(int concept) {
      return balance.shape() == 0 ? 0 : shapeOf.computeIfAbsent(concept, this::likeliest);
    }

    private float likeliest(int concept) {
      float best = 0;
      for (int label = firstLabel[concept]; label < firstLabel[concept + 1]; label++) {
        best = Math.max(best, shape.likeness(label));
      }
      return best;
    }

    Match match(int concept, float score) {
      int best = firstLabel[concept];
      for (int label = best; label < firstLabel[concept + 1]; label++) {
        if (words(label) > words(best)) {
          best = label;
        }
      }
      return new Match(concepts.get(concept).uri(), score, labels.get(best));
    }
  }
}
