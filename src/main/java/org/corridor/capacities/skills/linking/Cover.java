package org.corridor.capacities.skills.linking;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well the words of a text and of each label cover each other. Each word of the text counts
 * with the word of the label that is most like it, and the other way round, weighted by how much
 * the word says.
 */
final class Cover {

  private static final int MOST_WORDS = 64;

  private final Vocabulary vocabulary;
  private final int[][] labelsWith;
  private final float[] weightOfLabel;

  Cover(Vocabulary vocabulary, List<String> labels) {
    this.vocabulary = vocabulary;
    int[][] wordsOf = new int[labels.size()][];
    int[] spread = new int[vocabulary.size()];
    weightOfLabel = new float[labels.size()];
    for (int label = 0; label < wordsOf.length; label++) {
      wordsOf[label] =
          Words.of(labels.get(label)).stream().distinct().mapToInt(vocabulary::id).toArray();
      for (int word : wordsOf[label]) {
        spread[word]++;
        weightOfLabel[label] += vocabulary.weight(word);
      }
    }
    labelsWith = IntStream.of(spread).mapToObj(int[]::new).toArray(int[][]::new);
    for (int label = wordsOf.length - 1; label >= 0; label--) {
      for (int word : wordsOf[label]) {
        labelsWith[word][--spread[word]] = label;
      }
    }
  }

  /**
   * Covers all labels by one text.
   *
   * @param tail what a word counts that stands after the head of the text, from 0 to 1
   */
  Covered by(String text, float tail) {
    List<String> words = Words.of(text);
    int head = Words.head(text);
    Covered covered = new Covered(weightOfLabel.length);
    float[] nearest = new float[vocabulary.size()];
    List<String> own = words.stream().distinct().limit(MOST_WORDS).toList();
    for (int place = 0; place < own.size(); place++) {
      Vocabulary.Alike alike = vocabulary.alike(own.get(place));
      float weight = alike.weight() * (words.indexOf(own.get(place)) < head ? 1 : tail);
      covered.all += weight;
      for (int other = 0; other < alike.words().length; other++) {
        int word = alike.words()[other];
        float likeness = alike.likeness()[other];
        nearest[word] = Math.max(nearest[word], likeness);
        covered.add(labelsWith[word], weight * likeness, place + 1);
      }
    }
    for (int word = 0; word < nearest.length; word++) {
      if (nearest[word] > 0) {
        covered.label(labelsWith[word], nearest[word] * vocabulary.weight(word));
      }
    }
    return covered;
  }

  /** All labels, as far as one text covers them. */
  final class Covered {

    private final float[] ofText;
    private final float[] ofLabel;
    private final int[] counted;
    private float all;

    private Covered(int labels) {
      ofText = new float[labels];
      ofLabel = new float[labels];
      counted = new int[labels];
    }

    /** The most alike word of each label comes first; the others no longer count. */
    private void add(int[] labels, float amount, int turn) {
      for (int label : labels) {
        if (counted[label] != turn) {
          counted[label] = turn;
          ofText[label] += amount;
        }
      }
    }

    private void label(int[] labels, float amount) {
      for (int label : labels) {
        ofLabel[label] += amount;
      }
    }

    int labels() {
      return ofText.length;
    }

    boolean touches(int label) {
      return ofText[label] > 0;
    }

    /** The share of the text that the label covers, from 0 to 1. */
    float ofText(int label) {
      return ofText[label] / all;
    }

    /** The share of the label that the text covers, from 0 to 1. */
    float ofLabel(int label) {
      return ofLabel[label] / weightOfLabel[label];
    }
  }
}
