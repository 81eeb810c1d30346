package org.corridor.projects.visits.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.corridor.projects.visits.domain.Recommendation.Answer;
import org.corridor.projects.visits.domain.Recommendation.Step;
import org.corridor.projects.visits.domain.Recommendation.Wish;
import org.corridor.projects.visits.domain.VisitRefused.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team does with its visits and evaluations. The coordinator plans, answers and closes; who
 * works in the project writes what was found and follows up, and so does an observer whom the
 * coordinator named as the author of a visit. All throw {@link
 * org.corridor.projects.underway.NotInTeam} for strangers, access denied for what is not theirs to
 * do, {@link NoVisit} for what is not there and {@link VisitRefused} for what the visit does not
 * bear. The same change sent twice acts once.
 */
@Service
@Transactional
public class RunVisits {

  private static final int MOST_VISITS = 100;
  private static final int MOST_RECOMMENDATIONS = 60;

  private final Team team;
  private final ProjectsUnderWay projects;
  private final VisitTable table;
  private final Clock clock;

  RunVisits(Team team, ProjectsUnderWay projects, VisitTable table, Clock clock) {
    this.team = team;
    this.projects = projects;
    this.table = table;
    this.clock = clock;
  }

  /**
   * @param id made with the form, so that a second sending adds none
   */
  public void plan(ProjectKey key, UUID id, Visit.Kind kind, VisitPlan plan) {
    open(key).requireCoordinates();
    List<Visit> all = table.of(key);
    if (all.stream().anyMatch(one -> one.id().equals(id))) {
      return;
    }
    if (all.size() >= MOST_VISITS) {
      throw new VisitRefused(Why.TOO_MANY);
    }
    requirePeople(key, plan);
    table.save(Visit.plan(id, key, kind, plan));
  }

  /**
   * @param base revision of the visit that the reader saw
   */
  public void replan(ProjectKey key, UUID id, int base, VisitPlan plan) {
    open(key).requireCoordinates();
    Visit visit = locked(key, id);
    if (visit.plan().equals(plan)) {
      return;
    }
    requireSame(visit.revision(), base);
    requirePeople(key, plan);
    table.save(visit.with(plan));
  }

  /** Takes a visit away in which nothing was found yet. */
  public void remove(ProjectKey key, UUID id) {
    open(key).requireCoordinates();
    Visit visit = locked(key, id);
    if (!visit.findings().isEmpty() || !visit.recommendations().isEmpty() || !visit.isOpen()) {
      throw new VisitRefused(Why.HAS_FINDINGS);
    }
    table.remove(visit);
  }

  /** What a visit can become. */
  public enum Move {
    BEGIN,
    REPORT,
    REOPEN,
    CLOSE
  }

  public void move(ProjectKey key, UUID id, Move move) {
    Member by = open(key);
    Visit visit = locked(key, id);
    if (move == Move.CLOSE) {
      by.requireCoordinates();
    } else {
      visit.requireWriter(by);
    }
    table.save(
        switch (move) {
          case BEGIN -> visit.begun();
          case REPORT -> visit.reported();
          case REOPEN -> visit.reopened();
          case CLOSE -> visit.closed();
        });
  }

  /**
   * Writes down what was seen; nothing written takes the finding away. Whoever writes has begun.
   *
   * @param base its revision that the reader saw; 0 where there was none
   */
  public void find(
      ProjectKey key,
      UUID id,
      String question,
      int base,
      String seen,
      String evidence,
      @Nullable Judgement judgement) {
    Member by = open(key);
    Visit visit = locked(key, id);
    visit.requireWriter(by);
    visit.requireOpen();
    if (visit.question(question).isEmpty()) {
      throw new NoVisit();
    }
    Finding before = visit.finding(question).orElse(null);
    if (before != null && before.says(seen, evidence, judgement)) {
      return;
    }
    requireSame(before == null ? 0 : before.revision(), base);
    if (seen.isEmpty() && evidence.isEmpty() && judgement == null) {
      table.removeFinding(visit, question);
      return;
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    table.save(visit, new Finding(question, seen, evidence, judgement, base + 1, by.id(), at));
    table.save(visit.begun());
  }

  /**
   * Recommends something, or says it otherwise.
   *
   * @param id made with the form
   * @param base its revision that the reader saw; 0 for a new one
   */
  public void recommend(ProjectKey key, UUID visitId, UUID id, int base, Wish wish) {
    Member by = open(key);
    Visit visit = locked(key, visitId);
    visit.requireWriter(by);
    visit.requireOpen();
    Recommendation before = visit.recommendation(id).orElse(null);
    if (before != null && before.wish().equals(wish)) {
      return;
    }
    requireSame(before == null ? 0 : before.revision(), base);
    requireWorker(key, wish.responsible());
    if (before == null && visit.recommendations().size() >= MOST_RECOMMENDATIONS) {
      throw new VisitRefused(Why.TOO_MANY);
    }
    table.save(before == null ? Recommendation.make(id, visitId, wish) : before.with(wish));
  }

  public void drop(ProjectKey key, UUID visitId, UUID id) {
    Member by = open(key);
    Visit visit = locked(key, visitId);
    visit.requireWriter(by);
    visit.requireOpen();
    table.removeRecommendation(visit, id);
  }

  /**
   * What the team says to a recommendation, and who does it by when.
   *
   * @param base its revision that the reader saw
   */
  public void answer(
      ProjectKey key,
      UUID visitId,
      UUID id,
      int base,
      Answer answer,
      String why,
      @Nullable MemberId whom,
      @Nullable LocalDate due) {
    open(key).requireCoordinates();
    Visit visit = locked(key, visitId);
    visit.requireReported();
    Recommendation one = visit.recommendation(id).orElseThrow(NoVisit::new);
    Wish wish = one.wish();
    if (one.answer() == answer
        && one.why().equals(why)
        && Objects.equals(wish.responsible(), whom)
        && Objects.equals(wish.due(), due)) {
      return;
    }
    requireSame(one.revision(), base);
    requireWorker(key, whom);
    table.save(one.answered(answer, why, whom, due));
  }

  /**
   * Notes what was done about a recommendation.
   *
   * @param base its revision that the reader saw
   */
  public void follow(ProjectKey key, UUID visitId, UUID id, int base, String text, boolean done) {
    Member by = open(key);
    by.requireWorks();
    Recommendation one = locked(key, visitId).recommendation(id).orElseThrow(NoVisit::new);
    Step step = new Step(LocalDate.now(clock), text, done, by.id());
    if (!one.steps().isEmpty() && one.steps().get(one.steps().size() - 1).equals(step)) {
      return;
    }
    requireSame(one.revision(), base);
    table.save(one.followed(step));
  }

  /**
   * How an evaluation judges the project by each criterion.
   *
   * @param base revision of the visit that the reader saw
   */
  public void rate(
      ProjectKey key, UUID id, int base, List<Verdict.Rating> ratings, String independence) {
    Member by = open(key);
    Visit visit = locked(key, id);
    visit.requireWriter(by);
    if (!visit.kind().evaluates()) {
      throw new NoVisit();
    }
    if (visit.verdict().ratings().equals(ratings)
        && visit.verdict().independence().equals(independence)) {
      return;
    }
    visit.requireOpen();
    requireSame(visit.revision(), base);
    table.save(visit.rated(ratings, independence));
  }

  /** What the team says to an evaluation as a whole. */
  public void respond(ProjectKey key, UUID id, int base, String response) {
    open(key).requireCoordinates();
    Visit visit = locked(key, id);
    if (visit.verdict().response().equals(response)) {
      return;
    }
    visit.requireReported();
    requireSame(visit.revision(), base);
    table.save(visit.respondedTo(response));
  }

  private Member open(ProjectKey key) {
    Member by = team.require(key);
    if (!projects.read(key).runs()) {
      throw new VisitRefused(Why.CLOSED);
    }
    return by;
  }

  private Visit locked(ProjectKey key, UUID id) {
    return table.lock(key, id).orElseThrow(NoVisit::new);
  }

  private void requirePeople(ProjectKey key, VisitPlan plan) {
    List<Member> all = team.of(key);
    List<MemberId> known = all.stream().map(Member::id).toList();
    List<MemberId> here = all.stream().filter(Member::here).map(Member::id).toList();
    if (!known.containsAll(plan.visitors())
        || plan.author() != null && !here.contains(plan.author())) {
      throw new VisitRefused(Why.NOBODY);
    }
  }

  private void requireWorker(ProjectKey key, @Nullable MemberId whom) {
    if (whom != null
        && team.of(key).stream()
            .noneMatch(one -> one.id().equals(whom) && one.here() && one.works())) {
      throw new VisitRefused(Why.NOBODY);
    }
  }

  private static void requireSame(int revision, int base) {
    if (revision != base) {
      throw new VisitRefused(Why.OVERTAKEN);
    }
  }
}
