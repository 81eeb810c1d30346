package org.corridor.communities.moderation.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Something that was reported. Hosts of its circle or stewards decide; its author may appeal once,
 * and of that only stewards decide.
 *
 * @param thing which of its kind
 * @param circle null where only stewards decide
 * @param author null where nobody is known any more
 * @param why the reason given to the author; empty while nothing is decided
 * @param appeal what the author says to it; empty where they say nothing
 */
public record Complaint(
    UUID id,
    String kind,
    String thing,
    @Nullable CircleId circle,
    @Nullable PersonId author,
    State state,
    String why,
    String appeal,
    Instant opened,
    Instant changed) {

  public static final int WHY = 1_000;
  public static final int APPEAL = 2_000;

  /** How far it is. */
  public enum State {
    OPEN,
    /** Found to be in order. */
    KEPT,
    HIDDEN,
    /** Hidden; its author asks to look again. */
    APPEALED,
    /** Hidden for good. */
    UPHELD,
    /** Shown again after an appeal. */
    SHOWN;

    public String text() {
      return "communities.moderation.state." + Submission.code(this);
    }
  }

  /**
   * @throws NotAsItStands if it is decided already
   */
  Complaint decide(boolean hide, String reason, Instant now) {
    require(State.OPEN);
    return with(hide ? State.HIDDEN : State.KEPT, reason, appeal, now);
  }

  Complaint appeal(String words, Instant now) {
    require(State.HIDDEN);
    return with(State.APPEALED, why, words, now);
  }

  Complaint answer(boolean show, String reason, Instant now) {
    require(State.APPEALED);
    return with(show ? State.SHOWN : State.UPHELD, reason, appeal, now);
  }

  private void require(State expected) {
    if (state != expected) {
      throw new NotAsItStands();
    }
  }

  private Complaint with(State next, String reason, String words, Instant now) {
    return new Complaint(id, kind, thing, circle, author, next, reason, words, opened, now);
  }

  /** Somebody was faster. */
  public static final class NotAsItStands extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** There is none that this person may see. */
  public static final class NoSuchComplaint extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public String toString() {
    return "Complaint " + id;
  }
}
