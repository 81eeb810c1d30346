package org.corridor.communities.pledges.domain;

import java.time.Instant;
import java.util.Optional;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A charter or a pledge.
 *
 * @param occasion null where it belongs to none: then everybody reads and every member may sign
 * @param author null once they are erased
 * @param draft the words as its author has them now
 * @param version the latest one that was put up for signature; 0 where none was
 * @param pending whether the draft differs from that version
 * @param revision of the draft
 */
public record Pledge(
    PledgeId id,
    PledgeKind kind,
    @Nullable OccasionRef occasion,
    @Nullable PersonId author,
    PledgeText draft,
    int version,
    boolean pending,
    boolean hidden,
    int revision,
    Instant created,
    Instant changed) {

  /**
   * A text that was put up: frozen.
   *
   * @param entry its number in the record
   */
  public record Version(
      int number, int entry, PledgeText text, String fingerprint, Instant since) {}

  static Pledge begin(
      PledgeId id,
      PledgeKind kind,
      @Nullable OccasionRef occasion,
      PersonId author,
      PledgeText draft,
      Instant now) {
    return new Pledge(id, kind, occasion, author, draft, 0, true, false, 0, now, now);
  }

  public boolean isUp() {
    return version > 0;
  }

  public boolean isBy(Optional<PersonId> person) {
    return author != null && person.filter(author::equals).isPresent();
  }

  /**
   * Other words. What was put up stays as it is; these become its next version.
   *
   * @param base the revision that the author had before them
   */
  Pledge with(PledgeText other, int base, Instant now) {
    if (base != revision) {
      throw new PledgeRefused(PledgeRefused.Why.OVERTAKEN);
    }
    return new Pledge(
        id, kind, occasion, author, other, version, true, hidden, revision + 1, created, now);
  }

  /** Freezes the draft as the next version. */
  Pledge putUp(Instant now) {
    if (!pending) {
      throw new PledgeRefused(PledgeRefused.Why.NOTHING_NEW);
    }
    return new Pledge(
        id, kind, occasion, author, draft, version + 1, false, hidden, revision, created, now);
  }
}
