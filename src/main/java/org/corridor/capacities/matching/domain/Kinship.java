package org.corridor.capacities.matching.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.corridor.capacities.skills.Relations;

/**
 * How much one concept is worth where another is wanted, by their place in the taxonomy. Made once
 * for a version of the taxonomy.
 */
public final class Kinship {

  static final float SAME = 1;
  static final float NARROWER = 0.9f;
  static final float DOES_IT_AT_WORK = 0.8f;
  static final float BROADER = 0.5f;
  static final float USES_IT_AT_WORK = 0.4f;
  static final float BESIDE = 0.25f;

  /** Of an occupation's essential skills, all of them are worth this. */
  static final float ALL_SKILLS = 0.85f;

  /** A concept has no more kin than this; the nearest stay. */
  private static final int MOST = 400;

  private final Relations relations;
  private final Inverse essentialFor;
  private final Inverse optionalFor;

  public Kinship(Relations relations) {
    this.relations = relations;
    essentialFor = new Inverse(relations.size(), relations::essential);
    optionalFor = new Inverse(relations.size(), relations::optional);
  }

  public long version() {
    return relations.version();
  }

  /**
   * What is worth something where the concept is wanted.
   *
   * @param kin concepts and their worth, 0 to 1; the concept itself first
   * @param skills the essential skills of an occupation, each of which is worth its share of {@link
   *     #ALL_SKILLS}; empty for all else
   */
  record Kin(int[] concepts, float[] worth, int[] skills) {}

  Kin of(int wanted) {
    Map<Integer, Float> worth = new HashMap<>();
    for (int wider : relations.broader(wanted)) {
      for (int beside : relations.narrower(wider)) {
        worth.merge(beside, BESIDE, Math::max);
      }
    }
    put(worth, optionalFor.of(wanted), USES_IT_AT_WORK);
    put(worth, relations.broader(wanted), BROADER);
    put(worth, essentialFor.of(wanted), DOES_IT_AT_WORK);
    put(worth, relations.narrower(wanted), NARROWER);
    worth.put(wanted, SAME);
    int[] concepts =
        worth.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Float>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    float[] each = new float[concepts.length];
    for (int place = 0; place < each.length; place++) {
      each[place] = worth.getOrDefault(concepts[place], 0f);
    }
    return new Kin(concepts, each, relations.essential(wanted));
  }

  /**
   * Where these are worth something: each wanted concept, and at most how much of it they cover.
   * The other way round of {@link #of}.
   */
  Map<Integer, Float> servedBy(Collection<Integer> concepts) {
    Map<Integer, Float> served = new HashMap<>();
    Map<Integer, Float> bySkills = new HashMap<>();
    for (int concept : concepts) {
      for (int wider : relations.broader(concept)) {
        put(served, relations.narrower(wider), BESIDE);
      }
      put(served, relations.optional(concept), USES_IT_AT_WORK);
      put(served, relations.narrower(concept), BROADER);
      put(served, relations.essential(concept), DOES_IT_AT_WORK);
      put(served, relations.broader(concept), NARROWER);
      served.put(concept, SAME);
      for (int occupation : essentialFor.of(concept)) {
        float part = ALL_SKILLS / relations.essential(occupation).length;
        bySkills.merge(occupation, part, Float::sum);
      }
    }
    bySkills.forEach((occupation, part) -> served.merge(occupation, part, Math::max));
    return served;
  }

  private static void put(Map<Integer, Float> worth, int[] concepts, float value) {
    for (int concept : concepts) {
      worth.merge(concept, value, Math::max);
    }
  }

  /** From what is needed to those who need it. */
  private static final class Inverse {

    private final int[] start;
    private final int[] from;

    Inverse(int size, IntFunction<int[]> needs) {
      start = new int[size + 2];
      for (int concept = 1; concept <= size; concept++) {
        for (int needed : needs.apply(concept)) {
          start[needed + 1]++;
        }
      }
      for (int concept = 1; concept < start.length; concept++) {
        start[concept] += start[concept - 1];
      }
      from = new int[start[size + 1]];
      int[] next = start.clone();
      for (int concept = 1; concept <= size; concept++) {
        for (int needed : needs.apply(concept)) {
          from[next[needed]++] = concept;
        }
      }
    }

    int[] of(int concept) {
      return concept + 1 < start.length
          ? Arrays.copyOfRange(from, start[concept], start[concept + 1])
          : new int[0];
    }
  }
}
