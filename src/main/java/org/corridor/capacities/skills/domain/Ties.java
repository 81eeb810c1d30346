package org.corridor.capacities.skills.domain;

import java.util.Arrays;
import org.corridor.capacities.skills.Relations;

/** Relations as one array of neighbours for each sort: four bytes each. */
record Ties(int size, long version, Row essentials, Row optionals, Row widers, Row narrowers)
    implements Relations {

  private static final int[] NONE = {};

  @Override
  public int[] essential(int concept) {
    return essentials.of(concept);
  }

  @Override
  public int[] optional(int concept) {
    return optionals.of(concept);
  }

  @Override
  public int[] broader(int concept) {
    return widers.of(concept);
  }

  @Override
  public int[] narrower(int concept) {
    return narrowers.of(concept);
  }

  /** The neighbours of all concepts, one after the other. */
  static final class Row {

    private final int[] from;
    private final int[] others;

    /** From pairs; equal pairs count once. */
    Row(int size, Pairs pairs) {
      long[] sorted = pairs.sorted();
      from = new int[size + 2];
      others = new int[sorted.length];
      for (int i = 0; i < sorted.length; i++) {
        from[(int) (sorted[i] >>> 32) + 1]++;
        others[i] = (int) sorted[i];
      }
      for (int concept = 1; concept < from.length; concept++) {
        from[concept] += from[concept - 1];
      }
    }

    int[] of(int concept) {
      return concept < 1 || concept >= from.length - 1
          ? NONE
          : Arrays.copyOfRange(others, from[concept], from[concept + 1]);
    }
  }

  /** A growing list of pairs of numbers. */
  static final class Pairs {

    private long[] all = new long[1024];
    private int count;

    void add(int concept, int other) {
      if (count == all.length) {
        all = Arrays.copyOf(all, count * 2);
      }
      all[count++] = ((long) concept << 32) | other;
    }

    private long[] sorted() {
      return Arrays.stream(all, 0, count).sorted().distinct().toArray();
    }
  }
}
