package org.corridor.capacities.missions.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done before a mission.
 *
 * @param what in words; empty where the kind says it
 * @param authority that decides on it, such as a ministry; empty where none does
 * @param due null where it has no day
 * @param done null until it is
 */
public record Step(
    UUID id,
    Kind kind,
    String what,
    String authority,
    State state,
    @Nullable LocalDate due,
    @Nullable LocalDate done) {

  public static final int LINE = 200;

  /** No mission has more. */
  public static final int MOST = 40;

  /** What it is. */
  public enum Kind {
    /** How to teach, for those who know but never taught (handbook 4.2, Egypt-13). */
    TRAINING_OF_TRAINERS,
    /** By the national authority (handbook 4.2, Georgia-18). */
    ACCREDITATION,
    CURRICULUM,
    VISA,
    INSURANCE,
    TRAVEL,
    ROOMS,
    OTHER;

    /** Key of its name. */
    public String text() {
      return "capacities.missions.step." + Submission.code(this);
    }
  }

  /** How far it is. */
  public enum State {
    OPEN,
    APPLIED,
    DONE,
    REFUSED,
    NOT_NEEDED;

    /** Key of its name. */
    public String text() {
      return "capacities.missions.step-state." + Submission.code(this);
    }
  }
}
