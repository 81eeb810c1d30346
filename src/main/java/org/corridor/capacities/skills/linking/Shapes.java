package org.corridor.capacities.skills.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far two texts are made of the same character sequences (cosine of their weights). Looks
 * within words only, but not which word stands where, so that it bridges what one language writes
 * in one word and another label in two.
 */
final class Shapes {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  /** The weight of a sequence that no label has. */
  private static final float UNKNOWN = 3;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int[][] ofLabel;
  private final float[] lengths;
  private final float[] weights;

  Shapes(List<String> labels) {
    ofLabel = new int[labels.size()][];
    List<Integer> spread = new ArrayList<>();
    for (int label = 0; label < ofLabel.length; label++) {
      ofLabel[label] = grams(labels.get(label)).stream().mapToInt(this::enter).toArray();
      for (int gram : ofLabel[label]) {
        if (gram == spread.size()) {
          spread.add(0);
        }
        spread.set(gram, spread.get(gram) + 1);
      }
    }
    weights = new float[ids.size()];
    for (int gram = 0; gram < weights.length; gram++) {
      weights[gram] = (float) Math.log((double) ofLabel.length / spread.get(gram));
    }
    lengths = new float[ofLabel.length];
    for (int label = 0; label < ofLabel.length; label++) {
      float squares = 0;
      for (int gram : ofLabel[label]) {
        squares += weights[gram] * weights[gram];
      }
      lengths[label] = (float) Math.sqrt(squares);
    }
  }

  private int enter(String gram) {
    return ids.computeIfAbsent(gram, some -> ids.size());
  }

  private static Set<String> grams(String text) {
    Set<String> grams = new HashSet<>();
    Words.of(text).forEach(word -> grams.addAll(Words.grams(word, SHORTEST, LONGEST)));
    return grams;
  }

  /** What is to be compared with many labels. */
  Shape of(String text) {
    return new Shape(text);
  }

  /** The shape of one text. */
  final class Shape {

    private final float[] own = new float[weights.length];
    private final float length;

    private Shape(String text) {
      float squares = 0;
      for (String gram : grams(text)) {
        Integer id = ids.get(gram);
        float weight = id == null ? UNKNOWN : weights[id];
        squares += weight * weight;
        if (id != null) {
          own[id] = weight * weight;
        }
      }
      length = (float) Math.sqrt(squares);
    }

    /** From 0, nothing in common, to 1. */
    float likeness(int label) {
      float common = 0;
      for (int gram : ofLabel[label]) {
        common += own[gram];
      }
      float lengths = Shapes.this.lengths[label] * length;
      return lengths == 0 ? 0 : common / lengths;
    }
  }
}
