package org.corridor.projects.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.IndicatorResult.PartResult;
import org.corridor.projects.indicators.IndicatorResult.PeriodResult;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.visits.domain.Comparison.Reached;
import org.corridor.projects.visits.domain.Recommendation.Answer;
import org.corridor.projects.visits.domain.Recommendation.Priority;
import org.corridor.projects.visits.domain.Recommendation.Standing;
import org.corridor.projects.visits.domain.Recommendation.Step;
import org.corridor.projects.visits.domain.Recommendation.Wish;
import org.corridor.projects.visits.domain.VisitPlan.Question;
import org.corridor.projects.visits.domain.VisitRefused.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitTests {

  private static final ProjectKey KEY = new ProjectKey("sesame-abcdef");
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final Member WORKER = member(TeamRole.WORKER);
  private static final Member OBSERVER = member(TeamRole.OBSERVER);

  private static Member member(TeamRole role) {
    return new Member(MemberId.create(), KEY, "", role, "X", true);
  }

  private static Visit visit(Visit.Kind kind, @Nullable MemberId author) {
    return Visit.plan(
        UUID.randomUUID(),
        KEY,
        kind,
        new VisitPlan("Why", DAY, DAY, "", "", List.of(), "", "", List.of(question("q1")), author));
  }

  private static Question question(String id) {
    return new Question(id, "How?", null, "");
  }

  private static Visit found(Visit visit, Recommendation... recommendations) {
    return new Visit(
        visit.id(),
        KEY,
        visit.kind(),
        visit.state(),
        visit.revision(),
        visit.plan(),
        visit.verdict(),
        List.of(new Finding("q1", "Seen", "", null, 1, WORKER.id(), Instant.EPOCH)),
        List.of(recommendations));
  }

  @Test
  void anObserverWritesOnlyWhereTheCoordinatorNamedThem() {
    assertThat(visit(Visit.Kind.VISIT, null).writtenBy(OBSERVER)).isFalse();
    assertThat(visit(Visit.Kind.VISIT, OBSERVER.id()).writtenBy(OBSERVER)).isTrue();
    assertThat(visit(Visit.Kind.VISIT, OBSERVER.id()).writtenBy(WORKER)).isTrue();
  }

  @Test
  void anIndependentEvaluationIsWrittenByItsAuthorAlone() {
    Visit independent = visit(Visit.Kind.INDEPENDENT, OBSERVER.id());
    assertThat(independent.writtenBy(OBSERVER)).isTrue();
    assertThat(independent.writtenBy(WORKER)).isFalse();
    assertThat(independent.writtenBy(member(TeamRole.COORDINATOR))).isFalse();
    assertThat(visit(Visit.Kind.INDEPENDENT, null).writtenBy(WORKER)).isTrue();
  }

  @Test
  void aReportNeedsAFindingAndThenStays() {
    Visit visit = visit(Visit.Kind.VISIT, null);
    refused(Why.NOTHING_FOUND, visit::reported);
    Visit reported = found(visit).reported();
    assertThat(reported.state()).isEqualTo(Visit.State.REPORTED);
    refused(Why.REPORTED, () -> reported.with(reported.plan()));
    assertThat(reported.reopened().state()).isEqualTo(Visit.State.UNDER_WAY);
  }

  @Test
  void aQuestionThatWasAnsweredStaysInThePlan() {
    VisitPlan other =
        new VisitPlan("Why", DAY, DAY, "", "", List.of(), "", "", List.of(question("q2")), null);
    refused(Why.HAS_FINDINGS, () -> found(visit(Visit.Kind.VISIT, null)).with(other));
    assertThat(visit(Visit.Kind.VISIT, null).with(other).plan()).isEqualTo(other);
  }

  @Test
  void itIsClosedOnceAllIsAnswered() {
    Recommendation open = recommendation(null);
    Visit visit = visit(Visit.Kind.VISIT, null);
    refused(Why.NOT_REPORTED, visit::closed);
    refused(Why.UNANSWERED, () -> found(visit, open).reported().closed());
    Visit answered = found(visit, open.answered(Answer.NOT, "No", null, null)).reported();
    assertThat(answered.closed().state()).isEqualTo(Visit.State.CLOSED);
    refused(Why.REPORTED, answered.closed()::reopened);
  }

  @Test
  void aRecommendationStandsByItsAnswerItsDayAndWhatWasDone() {
    Recommendation one = recommendation(DAY);
    assertThat(one.standing(DAY)).isEqualTo(Standing.UNANSWERED);
    assertThat(one.standing(DAY.plusDays(1))).isEqualTo(Standing.LATE);
    Recommendation accepted = one.answered(Answer.ACCEPTED, "", WORKER.id(), DAY.plusDays(9));
    assertThat(accepted.standing(DAY.plusDays(9))).isEqualTo(Standing.OPEN);
    Recommendation done = accepted.followed(new Step(DAY, "Bought", true, WORKER.id()));
    assertThat(done.standing(DAY.plusYears(1))).isEqualTo(Standing.DONE);
    assertThat(done.waits()).isFalse();
    assertThat(one.answered(Answer.NOT, "No", null, DAY).standing(DAY.plusYears(1)))
        .isEqualTo(Standing.REFUSED);
    refused(Why.NOT_ACCEPTED, () -> one.followed(new Step(DAY, "x", true, WORKER.id())));
    refused(Why.BEGUN, () -> done.answered(Answer.NOT, "No", null, DAY));
  }

  private static Recommendation recommendation(@Nullable LocalDate due) {
    return Recommendation.make(
        UUID.randomUUID(), UUID.randomUUID(), new Wish("Do", null, due, Priority.HIGH));
  }

  private static void refused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            VisitRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void valuesThatAddUpAreComparedWithTheBaselineInThem() {
    Comparison compared =
        Comparison.of(result(true, true, "10", "30", figure("12", null), null, figure("9", null)));
    assertThat(compared.value()).isEqualByComparingTo("31");
    assertThat(compared.change()).isEqualByComparingTo("21");
    assertThat(compared.reached()).isEqualTo(Reached.YES);
    assertThat(compared.parts())
        .hasSize(1)
        .first()
        .extracting(Comparison.Part::figure)
        .isEqualTo(figure("10", null));
    assertThat(compared.day()).isEqualTo(LocalDate.of(2027, 3, 31));
  }

  @Test
  void sharesAreComparedExactlyAndDownwardToo() {
    Comparison compared = Comparison.of(result(false, false, "80", "50", figure("5001", "10000")));
    assertThat(compared.value()).isEqualByComparingTo("50");
    assertThat(compared.reached()).isEqualTo(Reached.NOT);
    assertThat(compared.change()).isEqualByComparingTo("-30");
    assertThat(Comparison.of(result(false, false, "80", "50", figure("4", "8"))).reached())
        .isEqualTo(Reached.YES);
  }

  @Test
  void whatWasNotMeasuredIsNotSaid() {
    Comparison compared = Comparison.of(result(true, true, "10", "30", (Figure) null));
    assertThat(compared.value()).isNull();
    assertThat(compared.change()).isNull();
    assertThat(compared.reached()).isEqualTo(Reached.UNKNOWN);
  }

  @Test
  void anIndicatorLagsWhenItsLastPeriodWasNotMeasuredOrNotReached() {
    assertThat(Proposals.lags(result(true, true, "0", "9", (Figure) null), DAY)).isTrue();
    assertThat(Proposals.lags(result(true, true, "0", "9", figure("8", null)), DAY)).isTrue();
    assertThat(Proposals.lags(result(true, true, "0", "9", figure("9", null)), DAY)).isFalse();
    assertThat(
            Proposals.lags(result(true, true, "0", "9", (Figure) null), LocalDate.of(2027, 1, 31)))
        .isFalse();
  }

  private static Figure figure(String number, @Nullable String of) {
    return new Figure(new BigDecimal(number), of == null ? null : new BigDecimal(of));
  }

  private static IndicatorResult result(
      boolean adds, boolean ascending, String baseline, String target, Figure... values) {
    List<PeriodResult> periods = new java.util.ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      LocalDate from = LocalDate.of(2027, 1, 1).plusMonths(i);
      periods.add(
          new PeriodResult(
              i + 1,
              from,
              from.plusMonths(1).minusDays(1),
              new BigDecimal(target),
              values[i],
              values[i] == null ? null : values[i].value(),
              values[i] == null
                  ? List.of()
                  : List.of(new PartResult(Dimension.SEX, "female", "", false, figure("5", null))),
              ""));
    }
    boolean share = values[0] != null && values[0].of() != null;
    return new IndicatorResult(
        "i1",
        "o1",
        "Name",
        "unit",
        ascending,
        share,
        adds,
        false,
        new BigDecimal(baseline),
        new BigDecimal(target),
        periods);
  }
}
