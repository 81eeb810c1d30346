package org.corridor.projects.visits.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.visits.domain.VisitPlan.Question;
import org.corridor.projects.visits.domain.VisitRefused.Why;
import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody looks at the project: a visit or an evaluation. Who may write what is decided here.
 *
 * @param revision counts changes of plan, state and verdict, from 1
 * @param findings in the order of the questions
 * @param recommendations in the order in which they were made
 */
public record Visit(
    UUID id,
    ProjectKey project,
    Kind kind,
    State state,
    int revision,
    VisitPlan plan,
    Verdict verdict,
    List<Finding> findings,
    List<Recommendation> recommendations) {

  public Visit {
    findings = List.copyOf(findings);
    recommendations = List.copyOf(recommendations);
  }

  public enum Kind {
    VISIT,
    /** An evaluation by the team itself. */
    INTERNAL,
    /** An evaluation by somebody who has no part in the project. */
    INDEPENDENT;

    public boolean evaluates() {
      return this != VISIT;
    }

    /** Key of its name. */
    public String text() {
      return "projects.visits.kind." + Submission.code(this);
    }
  }

  public enum State {
    PLANNED,
    UNDER_WAY,
    /** What was found is written down; the team answers. */
    REPORTED,
    /** Answered; what was accepted is followed up until it is done. */
    CLOSED;

    /** Key of its name. */
    public String text() {
      return "projects.visits.state." + Submission.code(this);
    }
  }

  static Visit plan(UUID id, ProjectKey project, Kind kind, VisitPlan plan) {
    return new Visit(id, project, kind, State.PLANNED, 1, plan, Verdict.NONE, List.of(), List.of());
  }

  /**
   * Whether the member writes what was found: whom the coordinator named, even an observer, and who
   * works in the project. An independent evaluation is written by nobody else than its author.
   */
  public boolean writtenBy(Member member) {
    boolean author = member.id().equals(plan.author());
    return author || member.works() && (kind != Kind.INDEPENDENT || plan.author() == null);
  }

  /**
   * @throws AccessDeniedException for who does not write here
   */
  void requireWriter(Member member) {
    if (!writtenBy(member)) {
      throw new AccessDeniedException("Not theirs to write");
    }
  }

  /** Whether findings, recommendations and ratings can still change. */
  public boolean isOpen() {
    return state == State.PLANNED || state == State.UNDER_WAY;
  }

  void requireOpen() {
    if (!isOpen()) {
      throw new VisitRefused(Why.REPORTED);
    }
  }

  void requireReported() {
    if (isOpen()) {
      throw new VisitRefused(Why.NOT_REPORTED);
    }
  }

  public Optional<Finding> finding(String question) {
    return findings.stream().filter(one -> one.question().equals(question)).findFirst();
  }

  public Optional<Question> question(String question) {
    return plan.question(question);
  }

  public Optional<Recommendation> recommendation(UUID one) {
    return recommendations.stream().filter(that -> that.id().equals(one)).findFirst();
  }

  public long count(Judgement judgement) {
    return findings.stream().filter(one -> one.judgement() == judgement).count();
  }

  /** Planned and its days are over. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && plan.to().isBefore(today);
  }

  /** Another plan; questions that were answered stay. */
  Visit with(VisitPlan changed) {
    requireOpen();
    Set<String> kept = changed.questions().stream().map(Question::id).collect(Collectors.toSet());
    if (findings.stream().anyMatch(one -> !kept.contains(one.question()))) {
      throw new VisitRefused(Why.HAS_FINDINGS);
    }
    return next(state, changed, verdict);
  }

  Visit begun() {
    return state == State.PLANNED ? next(State.UNDER_WAY, plan, verdict) : this;
  }

  /** What was found is complete. */
  Visit reported() {
    if (!isOpen()) {
      return this;
    }
    if (findings.isEmpty()) {
      throw new VisitRefused(Why.NOTHING_FOUND);
    }
    return next(State.REPORTED, plan, verdict);
  }

  /** There is more to write. */
  Visit reopened() {
    if (state == State.CLOSED) {
      throw new VisitRefused(Why.REPORTED);
    }
    return state == State.REPORTED ? next(State.UNDER_WAY, plan, verdict) : this;
  }

  /** All is answered. */
  Visit closed() {
    requireReported();
    if (recommendations.stream().anyMatch(one -> one.answer() == null)) {
      throw new VisitRefused(Why.UNANSWERED);
    }
    return state == State.CLOSED ? this : next(State.CLOSED, plan, verdict);
  }

  Visit rated(List<Verdict.Rating> ratings, String independence) {
    requireOpen();
    return next(state, plan, new Verdict(ratings, independence, verdict.response()));
  }

  Visit respondedTo(String response) {
    requireReported();
    return next(state, plan, new Verdict(verdict.ratings(), verdict.independence(), response));
  }

  private Visit next(State to, VisitPlan as, Verdict judged) {
    return new Visit(id, project, kind, to, revision + 1, as, judged, findings, recommendations);
  }
}
