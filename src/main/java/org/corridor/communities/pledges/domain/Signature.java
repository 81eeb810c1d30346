package org.corridor.communities.pledges.domain;

import java.time.Instant;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signed a version.
 *
 * @param entry its number in the record
 * @param person null once they are erased
 * @param withdrawn null while it stands
 * @param outcomeEntry the entry that says what became of it; 0 where nothing was said
 */
public record Signature(
    long id,
    int version,
    int entry,
    @Nullable PersonId person,
    Instant at,
    @Nullable Instant withdrawn,
    @Nullable Outcome outcome,
    int outcomeEntry) {

  public boolean stands() {
    return withdrawn == null;
  }
}
