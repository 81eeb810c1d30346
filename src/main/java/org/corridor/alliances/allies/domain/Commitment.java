package org.corridor.alliances.allies.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Something that an ally promised the partners, or they promised the ally.
 *
 * @param ours promised by the partners
 * @param partner who of the partners promised it, or was promised it; null for all together
 * @param promisedOn when it was promised, or said again by whoever holds the office now
 * @param due null where no day was said
 * @param evidence a link or words that show it; empty for nothing
 * @param why of the state; it may be empty while it is a promise or where it was kept
 */
public record Commitment(
    UUID ally,
    boolean ours,
    @Nullable PartnerId partner,
    String words,
    LocalDate promisedOn,
    @Nullable LocalDate due,
    State state,
    String evidence,
    String why) {

  public static final int WORDS = 1_000;

  /** No partnership has more. */
  public static final int MOST = 500;

  /** What became of it. */
  public enum State {
    PROMISED,
    KEPT,
    PARTLY,
    BROKEN,
    WITHDRAWN;

    /** Whether it has to be said why. */
    public boolean needsReason() {
      return this != PROMISED && this != KEPT;
    }

    /** Key of its name. */
    public String text() {
      return "alliances.allies.state." + Submission.code(this);
    }
  }

  public boolean open() {
    return state == State.PROMISED;
  }

  public boolean overdue(LocalDate today) {
    return open() && due != null && due.isBefore(today);
  }
}
