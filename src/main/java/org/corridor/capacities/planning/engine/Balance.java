package org.corridor.capacities.planning.engine;

/**
 * How many of each sex there are at least, in hundredths of those who said theirs, rounded down: of
 * three people and 50, one.
 */
public record Balance(int women, int men) {

  public static final Balance FREE = new Balance(0, 0);

  public Balance {
    if (women < 0 || men < 0 || women + men > 100) {
      throw new IllegalArgumentException("%d and %d hundredths".formatted(women, men));
    }
  }

  /** How many are missing on both sides. */
  long missing(long womenThere, long menThere) {
    long all = womenThere + menThere;
    return Math.max(0, all * women / 100 - womenThere) + Math.max(0, all * men / 100 - menThere);
  }
}
