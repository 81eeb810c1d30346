package org.corridor.alliances.forces.domain;

import java.util.UUID;
import org.corridor.alliances.partnerships.SeatId;

/**
 * A force for or against a change.
 *
 * @param revision counts the saves, from 0
 * @param by who saved it last
 * @param deleted whether it no longer counts, and may be brought back
 */
public record Force(UUID id, ForceDraft said, int revision, SeatId by, boolean deleted) {

  /** How many a change may have at a time. */
  public static final int MOST = 40;

  public boolean drives() {
    return said.side() == Side.DRIVING;
  }

  /** How much is won by working on it: strength times influence, 1 to 25. */
  public int leverage() {
    return said.strength() * said.influence();
  }
}
