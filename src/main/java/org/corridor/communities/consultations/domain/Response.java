package org.corridor.communities.consultations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of responses: what was heard, and what is done about it.
 *
 * @param revision counts its changes, from 0
 */
public record Response(
    UUID id,
    String heard,
    String will,
    String who,
    @Nullable LocalDate due,
    Status status,
    int revision,
    Instant changed) {

  public static final int TEXT = 1_000;
  public static final int WHO = 150;
  public static final int MOST = 60;

  /** How far it is. */
  public enum Status {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** It will not be done; {@code will} says why. */
    NOT;

    /** Key of its name. */
    public String text() {
      return "communities.consultations.status." + Submission.code(this);
    }
  }

  /** With how it stood before, the latest first. */
  public record Told(Response now, List<Response> before) {
    public Told {
      before = List.copyOf(before);
    }
  }

  /** Whether it says the same. */
  boolean says(Response other) {
    return heard.equals(other.heard)
        && will.equals(other.will)
        && who.equals(other.who)
        && java.util.Objects.equals(due, other.due)
        && status == other.status;
  }
}
