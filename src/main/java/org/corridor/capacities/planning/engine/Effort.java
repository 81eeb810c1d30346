package org.corridor.capacities.planning.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to look.
 *
 * @param most the longest time
 * @param idle ends earlier when nothing better was found for so long
 * @param moves how many changes are tried, for a result that is the same on every machine; null
 *     where time decides
 * @param seed of the chances taken
 */
public record Effort(Duration most, Duration idle, @Nullable Long moves, long seed) {

  public static Effort lasting(Duration most, Duration idle) {
    return new Effort(most, idle, null, 0);
  }

  public static Effort ofMoves(long moves, long seed) {
    return new Effort(Duration.ofHours(1), Duration.ofHours(1), moves, seed);
  }
}
