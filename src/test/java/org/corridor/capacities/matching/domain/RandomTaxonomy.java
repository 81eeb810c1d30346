package org.corridor.capacities.matching.domain;

import java.util.Random;
import java.util.stream.IntStream;
import org.corridor.capacities.skills.Relations;

/** A small taxonomy: some groups, skills within them, and occupations with the skills they need. */
final class RandomTaxonomy implements Relations {

  static final int GROUPS = 4;
  static final int SKILLS = 24;
  static final int OCCUPATIONS = 8;

  private static final int[] NONE = {};

  private final int[] groupOf;
  private final int[][] essential;
  private final int[][] optional;

  RandomTaxonomy(long seed) {
    Random random = new Random(seed);
    groupOf =
        IntStream.rangeClosed(0, size())
            .map(concept -> concept <= GROUPS ? 0 : 1 + random.nextInt(GROUPS))
            .toArray();
    essential = needs(random, 4);
    optional = needs(random, 3);
  }

  private int[][] needs(Random random, int most) {
    return IntStream.rangeClosed(0, size())
        .mapToObj(
            concept ->
                isOccupation(concept)
                    ? random
                        .ints(random.nextInt(most + 1), GROUPS + 1, GROUPS + SKILLS + 1)
                        .distinct()
                        .toArray()
                    : NONE)
        .toArray(int[][]::new);
  }

  private static boolean isOccupation(int concept) {
    return concept > GROUPS + SKILLS;
  }

  int[] occupations() {
    return IntStream.rangeClosed(GROUPS + SKILLS + 1, size()).toArray();
  }

  @Override
  public int size() {
    return GROUPS + SKILLS + OCCUPATIONS;
  }

  @Override
  public int[] essential(int concept) {
    return essential[concept];
  }

  @Override
  public int[] optional(int concept) {
    return optional[concept];
  }

  @Override
  public int[] broader(int concept) {
    return groupOf[concept] == 0 ? NONE : new int[] {groupOf[concept]};
  }

  @Override
  public int[] narrower(int concept) {
    return IntStream.rangeClosed(1, size())
        .filter(each -> groupOf[each] == concept && concept <= GROUPS)
        .toArray();
  }

  @Override
  public long version() {
    return 1;
  }
}
