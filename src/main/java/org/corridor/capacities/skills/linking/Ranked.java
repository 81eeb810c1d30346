package org.corridor.capacities.skills.linking;

import java.util.Arrays;

/**
 * A score and a number in one {@code long}, so that many can be ordered without an object each.
 * Scores are not negative. Of equal scores the lower number comes first.
 */
final class Ranked {

  private Ranked() {}

  static long of(float score, int id) {
    return ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - id);
  }

  static float score(long ranked) {
    return Float.intBitsToFloat((int) (ranked >>> 32));
  }

  static int id(long ranked) {
    return Integer.MAX_VALUE - (int) ranked;
  }

  /** The best of the first {@code length}, best first. */
  static long[] best(long[] all, int length, int count) {
    long[] best = new long[Math.min(count, length)];
    System.arraycopy(all, 0, best, 0, best.length);
    Arrays.sort(best);
    for (int place = best.length; place < length; place++) {
      if (best.length > 0 && all[place] > best[0]) {
        insert(best, all[place]);
      }
    }
    return reversed(best);
  }

  /** In place of the least. */
  private static void insert(long[] rising, long added) {
    int found = Arrays.binarySearch(rising, added);
    int place = found < 0 ? -found - 2 : found;
    System.arraycopy(rising, 1, rising, 0, place);
    rising[place] = added;
  }

  private static long[] reversed(long[] rising) {
    long[] falling = new long[rising.length];
    for (int place = 0; place < falling.length; place++) {
      falling[place] = rising[rising.length - 1 - place];
    }
    return falling;
  }
}
