package org.corridor.capacities.skills.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The two ways that everybody starts with, to compare with: cosine of character sequences weighted
 * by rarity (TF-IDF, 2 to 4 characters within words), and BM25 over words (k1 1.5, b .75). Both
 * without accents and in lower case.
 */
final class TermScores {

  private static final double K1 = 1.5;
  private static final double B = 0.75;

  private final Function<String, List<String>> terms;
  private final boolean cosine;
  private final int labels;
  private final Map<String, Postings> postings = new HashMap<>();

  /** The labels that have a term, and what it counts in each. */
  private static final class Postings {
    private int[] labels = new int[2];
    private float[] weights = new float[2];
    private int size;

    void add(int label, float weight) {
      if (size == labels.length) {
        labels = Arrays.copyOf(labels, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      labels[size] = label;
      weights[size++] = weight;
    }
  }

  private TermScores(List<String> labels, Function<String, List<String>> terms, boolean cosine) {
    this.terms = terms;
    this.cosine = cosine;
    this.labels = labels.size();
    float[] norms = new float[labels.size()];
    float all = 0;
    for (int label = 0; label < norms.length; label++) {
      int id = label;
      List<String> own = terms.apply(labels.get(label));
      norms[label] = own.size();
      all += own.size();
      counts(own)
          .forEach(
              (term, count) ->
                  postings.computeIfAbsent(term, some -> new Postings()).add(id, count));
    }
    if (cosine) {
      weighCosine(norms);
    } else {
      weighBm25(norms, all / norms.length);
    }
  }

  private void weighCosine(float[] norms) {
    Arrays.fill(norms, 0);
    for (Postings list : postings.values()) {
      for (int place = 0; place < list.size; place++) {
        list.weights[place] = (float) (tf(list.weights[place]) * rarity(list));
        norms[list.labels[place]] += list.weights[place] * list.weights[place];
      }
    }
    for (Postings list : postings.values()) {
      for (int place = 0; place < list.size; place++) {
        list.weights[place] /= (float) Math.max(1e-9, Math.sqrt(norms[list.labels[place]]));
      }
    }
  }

  private void weighBm25(float[] lengths, float mean) {
    for (Postings list : postings.values()) {
      for (int place = 0; place < list.size; place++) {
        float count = list.weights[place];
        double length = K1 * (1 - B + B * lengths[list.labels[place]] / mean);
        list.weights[place] = (float) (count * (K1 + 1) / (count + length));
      }
    }
  }

  static TermScores tfIdf(List<String> labels) {
    return new TermScores(
        labels,
        text -> Words.of(text).stream().flatMap(w -> Words.grams(w, 2, 4).stream()).toList(),
        true);
  }

  static TermScores bm25(List<String> labels) {
    return new TermScores(labels, Words::of, false);
  }

  private static Map<String, Integer> counts(List<String> terms) {
    Map<String, Integer> counts = new HashMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  private static double tf(float count) {
    return 1 + Math.log(count);
  }

  private double rarity(Postings list) {
    return cosine
        ? Math.log((double) labels / list.size)
        : Math.log(1 + (labels - list.size + 0.5) / (list.size + 0.5));
  }

  /** How near each label is; the scores of one text are comparable. */
  float[] of(String text) {
    float[] scores = new float[labels];
    counts(terms.apply(text))
        .forEach(
            (term, count) -> {
              Postings list = postings.get(term);
              if (list != null) {
                float weight = (float) ((cosine ? tf(count) : count) * rarity(list));
                for (int place = 0; place < list.size; place++) {
                  scores[list.labels[place]] += weight * list.weights[place];
                }
              }
            });
    return scores;
  }
}
