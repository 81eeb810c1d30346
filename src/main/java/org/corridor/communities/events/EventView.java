package org.corridor.communities.events;

import java.time.Instant;
import java.time.ZoneId;
import org.corridor.platform.text.Language;

/**
 * What other subjects may know of an event that somebody may read.
 *
 * @param written what its title is written in
 * @param zone the clock on which it was planned
 */
public record EventView(
    EventId id,
    String title,
    Language written,
    Instant starts,
    Instant ends,
    ZoneId zone,
    boolean cancelled) {

  /** Whether it has begun: from here on there is something to tell of it. */
  public boolean hasBegun(Instant now) {
    return !cancelled && !now.isBefore(starts);
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(ends);
  }
}
