package org.corridor.capacities.roster.domain;

import java.time.Instant;
import org.corridor.capacities.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed to, and when it was taken back.
 *
 * @param sector null for a purpose that is not asked sector by sector
 * @param version of the text that was read
 * @param withdrawn null while it holds
 */
public record RosterConsent(
    Purpose purpose,
    @Nullable Sector sector,
    int version,
    Instant given,
    @Nullable Instant withdrawn) {

  /** Whether it holds, for the text as it is now. */
  public boolean holds() {
    return withdrawn == null && version == purpose.version();
  }
}
