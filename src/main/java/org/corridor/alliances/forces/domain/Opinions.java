package org.corridor.alliances.forces.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.corridor.alliances.partnerships.SeatId;

/**
 * What people say of one force, each on their own, as far as the reader may see it: nothing of
 * others before the reader's own.
 *
 * @param reader whose own is among them, once given
 * @param count how many gave theirs, seen or not
 */
public record Opinions(SeatId reader, List<Opinion> seen, int count) {

  /** From this distance on people see a force differently. */
  private static final int APART = 2;

  public Opinions {
    seen = List.copyOf(seen);
  }

  public Optional<Opinion> own() {
    return seen.stream().filter(one -> one.by().equals(reader)).findFirst();
  }

  public int least(ToIntFunction<Opinion> measure) {
    return seen.stream().mapToInt(measure).min().orElse(0);
  }

  public int most(ToIntFunction<Opinion> measure) {
    return seen.stream().mapToInt(measure).max().orElse(0);
  }

  /** The middle one; of two in the middle the greater. 0 where nothing is seen. */
  public int middle(ToIntFunction<Opinion> measure) {
    int[] sorted = seen.stream().mapToInt(measure).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  public boolean differ() {
    return apart(Opinion::strength) || apart(Opinion::influence);
  }

  private boolean apart(ToIntFunction<Opinion> measure) {
    return most(measure) - least(measure) >= APART;
  }
}
