package org.corridor.capacities.skills.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words of all labels: how much each one says (rare words say more), and which are alike. Two
 * words are alike as far as they share character sequences, the rare ones counting more: that
 * covers number, gender and case in any language, compounds, and most slips of the pen, without a
 * list of endings.
 */
final class Vocabulary {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final float LEAST_LIKE = 0.15f;
  private static final int MOST_ALIKE = 60;

  /** What a word that no label has weighs, of the weight of the rarest one. */
  private static final float UNKNOWN = 0.7f;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final float[] weights;
  private final float weightOfRarest;
  private final Map<String, int[]> wordsWith = new HashMap<>();
  private final Map<String, Float> gramWeights = new HashMap<>();
  private final float[] gramSums;
  private final float unknownGram;
  private final AtomicReferenceArray<Alike> known;

  /**
   * Words like a given one, the most alike first.
   *
   * @param weight how much the given word says
   */
  record Alike(int[] words, float[] likeness, float weight) {}

  Vocabulary(List<Concept> concepts) {
    List<Integer> spread = new ArrayList<>();
    for (Concept concept : concepts) {
      Set<String> own = new HashSet<>();
      concept.labels().forEach(label -> own.addAll(Words.of(label)));
      for (String word : own) {
        int id = ids.computeIfAbsent(word, this::enter);
        if (id == spread.size()) {
          spread.add(0);
        }
        spread.set(id, spread.get(id) + 1);
      }
    }
    weights = new float[words.size()];
    for (int id = 0; id < weights.length; id++) {
      weights[id] = weight(concepts.size(), spread.get(id));
    }
    weightOfRarest = weight(concepts.size(), 0);
    indexGrams();
    unknownGram = weight(2 * words.size(), 0.5f);
    gramSums = new float[words.size()];
    for (int id = 0; id < gramSums.length; id++) {
      gramSums[id] = sum(grams(words.get(id)));
    }
    known = new AtomicReferenceArray<>(words.size());
  }

  private int enter(String word) {
    words.add(word);
    return words.size() - 1;
  }

  private void indexGrams() {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int id = 0; id < words.size(); id++) {
      for (String gram : grams(words.get(id))) {
        lists.computeIfAbsent(gram, some -> new ArrayList<>()).add(id);
      }
    }
    lists.forEach(
        (gram, list) -> {
          wordsWith.put(gram, list.stream().mapToInt(id -> id).toArray());
          gramWeights.put(gram, weight(words.size(), list.size()));
        });
  }

  private static float weight(int all, float with) {
    return (float) Math.log(1 + all / (0.5 + with));
  }

  private static Set<String> grams(String word) {
    return new HashSet<>(Words.grams(word, SHORTEST, LONGEST));
  }

  private float sum(Set<String> grams) {
    float sum = 0;
    for (String gram : grams) {
      sum += gramWeights.getOrDefault(gram, unknownGram);
    }
    return sum;
  }

  int size() {
    return words.size();
  }

  /** The number of a word that some label has. */
  int id(String word) {
    return Objects.requireNonNull(ids.get(word), word);
  }

  float weight(int id) {
    return weights[id];
  }

  /** The words of labels that are like this one, which need not be in any label. */
  Alike alike(String word) {
    Integer id = ids.get(word);
    if (id == null) {
      return search(word, -1);
    }
    Alike found = known.get(id);
    if (found == null) {
      found = search(word, id);
      known.set(id, found);
    }
    return found;
  }

  private Alike search(String word, int id) {
    Set<String> grams = grams(word);
    float[] shared = new float[words.size()];
    for (String gram : grams) {
      int[] with = wordsWith.get(gram);
      if (with != null) {
        float weight = gramWeights.getOrDefault(gram, unknownGram);
        for (int other : with) {
          shared[other] += weight;
        }
      }
    }
    float sum = sum(grams);
    long[] found = new long[shared.length];
    int count = 0;
    for (int other = 0; other < shared.length; other++) {
      float likeness = 2 * shared[other] / (sum + gramSums[other]);
      if (likeness > LEAST_LIKE) {
        found[count++] = Ranked.of(likeness, other);
      }
    }
    return alike(Ranked.best(found, count, MOST_ALIKE), id);
  }

  private Alike alike(long[] ranked, int id) {
    int[] others = new int[ranked.length];
    float[] likeness = new float[ranked.length];
    for (int place = 0; place < ranked.length; place++) {
      others[place] = Ranked.id(ranked[place]);
      likeness[place] = Ranked.score(ranked[place]);
    }
    float weight = id >= 0 ? weights[id] : guessed(others, likeness);
    return new Alike(others, likeness, weight);
  }

  /** An unknown word says as much as those like it, as far as it is like them. */
  private float guessed(int[] others, float[] likeness) {
    float unlike = UNKNOWN * weightOfRarest;
    if (others.length == 0) {
      return unlike;
    }
    double sum = 0;
    double all = 0;
    for (int place = 0; place < others.length; place++) {
      double share = Math.pow(likeness[place], 3);
      sum += share * weights[others[place]];
      all += share;
    }
    return (float) (likeness[0] * sum / all + (1 - likeness[0]) * unlike);
  }
}
