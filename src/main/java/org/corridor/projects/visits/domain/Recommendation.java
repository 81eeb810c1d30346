package org.corridor.projects.visits.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.visits.domain.VisitRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What should be done after somebody looked. The team answers it, and follows up what it accepted.
 *
 * @param responsible of the team; null while open
 * @param due by when; null while open
 * @param answer null while the team has not answered
 * @param why of the answer
 * @param steps what was done since, the latest last
 * @param revision counts its changes, from 1
 */
public record Recommendation(
    UUID id,
    UUID visit,
    Wish wish,
    @Nullable Answer answer,
    String why,
    List<Step> steps,
    int revision) {

  public static final int TEXT = 1_000;
  public static final int WHY = 2_000;
  private static final int MOST_STEPS = 50;

  public Recommendation {
    steps = List.copyOf(steps);
  }

  /** What is recommended, to whom, by when. */
  public record Wish(
      String text, @Nullable MemberId responsible, @Nullable LocalDate due, Priority priority) {}

  /**
   * @param done whether nothing is left to do with it
   */
  public record Step(LocalDate day, String text, boolean done, MemberId by) {

    /** Characters. */
    public static final int TEXT = 1_000;
  }

  public enum Priority {
    HIGH,
    MEDIUM,
    LOW;

    /** Key of its name. */
    public String text() {
      return "projects.visits.priority." + Submission.code(this);
    }
  }

  public enum Answer {
    ACCEPTED,
    PARTLY,
    NOT;

    /** Key of its name. */
    public String text() {
      return "projects.visits.answer." + Submission.code(this);
    }
  }

  /** How it stands; what was refused or done waits for nothing. */
  public enum Standing {
    UNANSWERED,
    OPEN,
    LATE,
    REFUSED,
    DONE;

    /** Key of its name. */
    public String text() {
      return "projects.visits.standing." + Submission.code(this);
    }
  }

  static Recommendation make(UUID id, UUID visit, Wish wish) {
    return new Recommendation(id, visit, wish, null, "", List.of(), 1);
  }

  public Standing standing(LocalDate today) {
    if (answer == Answer.NOT) {
      return Standing.REFUSED;
    }
    if (isDone()) {
      return Standing.DONE;
    }
    if (wish.due() != null && wish.due().isBefore(today)) {
      return Standing.LATE;
    }
    return answer == null ? Standing.UNANSWERED : Standing.OPEN;
  }

  /** Neither done nor refused. */
  public boolean waits() {
    return answer != Answer.NOT && !isDone();
  }

  private boolean isDone() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).done();
  }

  Recommendation with(Wish changed) {
    return new Recommendation(id, visit, changed, answer, why, steps, revision + 1);
  }

  /** What was done cannot be refused any more. */
  Recommendation answered(
      Answer given, String reason, @Nullable MemberId whom, @Nullable LocalDate by) {
    if (given == Answer.NOT && !steps.isEmpty()) {
      throw new VisitRefused(Why.BEGUN);
    }
    return new Recommendation(
        id,
        visit,
        new Wish(wish.text(), whom, by, wish.priority()),
        given,
        reason,
        steps,
        revision + 1);
  }

  Recommendation followed(Step step) {
    if (answer == null || answer == Answer.NOT) {
      throw new VisitRefused(Why.NOT_ACCEPTED);
    }
    if (steps.size() >= MOST_STEPS) {
      throw new VisitRefused(Why.TOO_MANY);
    }
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Recommendation(id, visit, wish, answer, why, more, revision + 1);
  }
}
