package org.corridor.alliances.forces.domain;

import java.util.UUID;
import org.corridor.alliances.partnerships.SeatId;

/**
 * How one person judges a force.
 *
 * @param strength and {@code influence}: 1 to 5, as in {@link ForceDraft}
 */
public record Opinion(UUID force, SeatId by, int strength, int influence) {

  public Opinion {
    ForceDraft.requireStep(strength);
    ForceDraft.requireStep(influence);
  }
}
