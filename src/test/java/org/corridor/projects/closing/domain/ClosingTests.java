package org.corridor.projects.closing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.projects.closing.domain.CheckBack.Answer;
import org.corridor.projects.closing.domain.CheckBack.Kept;
import org.corridor.projects.closing.domain.CheckBack.Standing;
import org.corridor.projects.closing.domain.Closing.Draft;
import org.corridor.projects.closing.domain.Closing.State;
import org.corridor.projects.closing.domain.ClosingRefused.Why;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.underway.ClosingRule.Concern;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectState;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ClosingTests {

  private static final ProjectKey KEY = new ProjectKey("sesame-abcdef");
  private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
  private static final Member AWA = member("p1", TeamRole.COORDINATOR);
  private static final Member ISSA = member("p2", TeamRole.FINANCE);
  private static final Member OUSMANE = member("p1", TeamRole.WORKER);
  private static final Member PILAR = member("", TeamRole.OBSERVER);
  private static final List<Member> TEAM = List.of(AWA, ISSA, OUSMANE, PILAR);
  private static final Concern WARNING = Concern.warning("w", Map.of(), "/plan");
  private static final Concern BLOCKING = Concern.blocking("b", Map.of(), "/spending");

  private static Member member(String partner, TeamRole role) {
    return new Member(MemberId.create(), KEY, partner, role, "X", true);
  }

  /** Of one month from the first of January 2027. */
  private static ProjectUnderWay project() {
    return new ProjectUnderWay(
        KEY,
        ProjectState.RUNNING,
        DesignContent.empty(),
        DesignContent.empty(),
        1,
        LocalDate.of(2027, 1, 1),
        Openness.TEAM,
        NOW);
  }

  private static Closing said(LocalDate day, String reason, String word, String alone) {
    return Closing.NONE.with(new Draft(day, reason, "It stays", word, alone));
  }

  private static Closing ready() {
    return said(LocalDate.of(2027, 1, 31), "", "All told", "");
  }

  private static Closing proposed() {
    return ready().proposed(AWA, 1, project(), List.of(WARNING), TEAM);
  }

  @Test
  void somebodyOfAnotherPartnerConfirmsWhereThereIsOne() {
    assertThat(Closing.confirmers(TEAM, AWA.id())).containsExactly(ISSA.id());
    assertThat(Closing.confirmers(List.of(AWA, OUSMANE, PILAR), AWA.id()))
        .containsExactly(OUSMANE.id());
    assertThat(Closing.confirmers(List.of(AWA, PILAR), AWA.id())).isEmpty();
  }

  @Test
  void nobodyConfirmsTheirOwnProposal() {
    for (Member one : List.of(AWA, OUSMANE, PILAR)) {
      assertThatThrownBy(() -> proposed().confirmed(one, 2, List.of(), TEAM, NOW))
          .isInstanceOf(AccessDeniedException.class);
    }
    Closing closed = proposed().confirmed(ISSA, 2, List.of(WARNING), TEAM, NOW);
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThat(closed.confirmedBy()).isEqualTo(ISSA.id());
  }

  @Test
  void onlyTheCoordinatorProposes() {
    assertThatThrownBy(() -> ready().proposed(ISSA, 1, project(), List.of(), TEAM))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatStandsInTheWayKeepsItOpenAlsoWhenItCameAfterTheProposal() {
    refused(Why.BLOCKED, () -> ready().proposed(AWA, 1, project(), List.of(BLOCKING), TEAM));
    refused(Why.BLOCKED, () -> proposed().confirmed(ISSA, 2, List.of(BLOCKING), TEAM, NOW));
  }

  @Test
  void whatIsOpenNeedsAWordAndAnotherDayAReason() {
    Closing mute = said(LocalDate.of(2027, 1, 31), "", "", "");
    refused(Why.NO_WORD, () -> mute.proposed(AWA, 1, project(), List.of(WARNING), TEAM));
    assertThat(mute.proposed(AWA, 1, project(), List.of(), TEAM).state()).isEqualTo(State.PROPOSED);
    Closing early = said(LocalDate.of(2027, 1, 30), "", "All told", "");
    refused(Why.NO_REASON, () -> early.proposed(AWA, 1, project(), List.of(), TEAM));
    refused(Why.INCOMPLETE, () -> Closing.NONE.proposed(AWA, 0, project(), List.of(), TEAM));
  }

  @Test
  void whoIsAloneSaysWhy() {
    List<Member> alone = List.of(AWA, PILAR);
    refused(Why.NO_REASON_ALONE, () -> ready().proposed(AWA, 1, project(), List.of(), alone));
    Closing told = said(LocalDate.of(2027, 1, 31), "", "", "The others left");
    assertThat(told.proposed(AWA, 1, project(), List.of(), alone).closedAlone(NOW).state())
        .isEqualTo(State.CLOSED);
  }

  @Test
  void aChangeTakesTheProposalBackAndWhoDidNotSeeItCannotConfirm() {
    Closing touched = proposed().touched();
    assertThat(touched.state()).isEqualTo(State.DRAFT);
    refused(Why.NOT_PROPOSED, () -> touched.confirmed(ISSA, 2, List.of(), TEAM, NOW));
    Closing again = touched.proposed(AWA, 3, project(), List.of(), TEAM);
    refused(Why.OVERTAKEN, () -> again.confirmed(ISSA, 2, List.of(), TEAM, NOW));
    assertThat(proposed().sentBack(ISSA, 2, TEAM).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void itCanBeOpenedAgainForThirtyDays() {
    Closing closed = proposed().confirmed(ISSA, 2, List.of(), TEAM, NOW);
    assertThat(closed.reopened(AWA, TODAY.plusDays(30), ZoneOffset.UTC).state())
        .isEqualTo(State.DRAFT);
    refused(Why.TOO_LATE, () -> closed.reopened(AWA, TODAY.plusDays(31), ZoneOffset.UTC));
    refused(Why.RUNS, () -> ready().reopened(AWA, TODAY, ZoneOffset.UTC));
    assertThatThrownBy(() -> closed.reopened(ISSA, TODAY, ZoneOffset.UTC))
        .isInstanceOf(AccessDeniedException.class);
    refused(Why.CLOSED, () -> closed.with(Draft.EMPTY));
  }

  @Test
  void aCheckBackIsAskedRemindedOnceAndThenSaysNoAnswer() {
    CheckBack one = CheckBack.of(UUID.randomUUID(), 6, TODAY);
    LocalDate due = LocalDate.of(2027, 8, 1);
    assertThat(one.due()).isEqualTo(due);
    assertThat(one.standing(due.minusDays(1))).isEqualTo(Standing.NOT_DUE);
    assertThat(one.mailsOn(due.minusDays(1))).isFalse();
    assertThat(one.mailsOn(due)).isTrue();
    CheckBack asked = with(one, due, null, null);
    assertThat(asked.mailsOn(due.plusDays(29))).isFalse();
    assertThat(asked.mailsOn(due.plusDays(30))).isTrue();
    CheckBack reminded = with(one, due, due.plusDays(30), null);
    assertThat(reminded.mailsOn(due.plusYears(1))).isFalse();
    assertThat(reminded.standing(due.plusDays(59))).isEqualTo(Standing.WAITING);
    assertThat(reminded.standing(due.plusDays(60))).isEqualTo(Standing.NO_ANSWER);
    Answer late = new Answer(Kept.PARTLY, "Moved", "https://example.org/a", AWA.id(), due);
    CheckBack answered = with(one, due, due.plusDays(30), late);
    assertThat(answered.standing(due.plusYears(1))).isEqualTo(Standing.PARTLY);
    assertThat(with(one, due, null, late).mailsOn(due.plusDays(40))).isFalse();
  }

  @Test
  void onlyARealAddressIsALink() {
    for (String no : List.of("javascript:alert(1)", "seen on site", "https://a b", "http://")) {
      assertThat(new Answer(Kept.KEPT, "", no, AWA.id(), TODAY).leads()).as(no).isFalse();
    }
    assertThat(new Answer(Kept.KEPT, "", "https://example.org", AWA.id(), TODAY).leads()).isTrue();
  }

  private static CheckBack with(
      CheckBack one, LocalDate asked, @Nullable LocalDate reminded, @Nullable Answer answer) {
    return new CheckBack(one.commitment(), 6, one.due(), asked, reminded, 0, answer);
  }

  private static void refused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            ClosingRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }
}
