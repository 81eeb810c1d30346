package org.corridor.communities.muting.domain;

import java.time.Instant;
import org.corridor.people.PersonId;

/**
 * Somebody whom one does not want to meet.
 *
 * @param name as they showed where they were met; may be empty
 * @param blocks whether they do not meet oneself either
 */
public record Muted(PersonId other, String name, boolean blocks, Instant since) {

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Muted";
  }
}
