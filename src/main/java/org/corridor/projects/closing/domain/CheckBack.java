package org.corridor.projects.closing.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands some months after the closing.
 *
 * @param months since the closing: 6, 12 or 24
 * @param asked when somebody was asked by mail; null while nobody was
 * @param reminded when they were reminded, once; null while they were not
 * @param revision counts answers, from 0
 */
public record CheckBack(
    UUID commitment,
    int months,
    LocalDate due,
    @Nullable LocalDate asked,
    @Nullable LocalDate reminded,
    int revision,
    @Nullable Answer answer) {

  public static final List<Integer> AFTER = List.of(6, 12, 24);

  /** After which a question is repeated, and after which one no longer waits for an answer. */
  static final Period PATIENCE = Period.ofDays(30);

  public enum Kept {
    KEPT,
    PARTLY,
    DROPPED;

    /** Key of its name. */
    public String text() {
      return "projects.closing.kept." + Submission.code(this);
    }
  }

  /**
   * @param evidence in words, or an address
   */
  public record Answer(Kept kept, String why, String evidence, MemberId by, LocalDate day) {

    public static final int WHY = 2_000;
    public static final int EVIDENCE = 1_000;

    boolean says(Kept other, String otherWhy, String otherEvidence) {
      return kept == other && why.equals(otherWhy) && evidence.equals(otherEvidence);
    }

    /** Whether the evidence is an address that can be followed. */
    public boolean leads() {
      return evidence.matches("https?://[^\\s<>\"]{4,}");
    }
  }

  /** How it stands. */
  public enum Standing {
    NOT_DUE,
    WAITING,
    NO_ANSWER,
    KEPT,
    PARTLY,
    DROPPED;

    /** Key of its name. */
    public String text() {
      return "projects.closing.kept." + Submission.code(this);
    }
  }

  static CheckBack of(UUID commitment, int months, LocalDate closed) {
    return new CheckBack(commitment, months, closed.plusMonths(months), null, null, 0, null);
  }

  public Standing standing(LocalDate today) {
    if (answer != null) {
      return Standing.valueOf(answer.kept().name());
    }
    if (due.isAfter(today)) {
      return Standing.NOT_DUE;
    }
    return reminded != null && !reminded.plus(PATIENCE).isAfter(today)
        ? Standing.NO_ANSWER
        : Standing.WAITING;
  }

  /** Whether a mail is to be written: the question, or the one reminder. */
  boolean mailsOn(LocalDate today) {
    if (answer != null || due.isAfter(today) || reminded != null) {
      return false;
    }
    return asked == null || !asked.plus(PATIENCE).isAfter(today);
  }
}
