package org.corridor.projects.money.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.projects.money.domain.MoneyRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Four eyes look at every entry, and what they approved is never changed. */
class SpendingTests {

  private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
  private static final Member BINTA = member(TeamRole.WORKER);
  private static final Member ISSA = member(TeamRole.FINANCE);
  private static final Member AWA = member(TeamRole.COORDINATOR);
  private static final Member PILAR = member(TeamRole.OBSERVER);

  private final Spending entered = entered(BINTA, "100.00", "1");

  private static Member member(TeamRole role) {
    return new Member(
        MemberId.create(), new ProjectKey("project-abcdef"), "p1", role, role.name(), true);
  }

  private static Spending entered(Member by, String amount, String rate) {
    return Spending.enter(
        UUID.randomUUID(), by, 1, draft(new BigDecimal(amount), new BigDecimal(rate)), NOW);
  }

  private static SpendingDraft draft(BigDecimal amount, BigDecimal rate) {
    return new SpendingDraft(
        "l1",
        "p1",
        LocalDate.of(2027, 4, 30),
        "Seeds",
        SpendingKind.CASH,
        amount,
        "XOF",
        new Exchange(rate, "Bank"),
        null);
  }

  static Spending approved(BigDecimal amount, BigDecimal rate) {
    return Spending.enter(UUID.randomUUID(), BINTA, 1, draft(amount, rate), NOW)
        .approve(ISSA, 1, NOW);
  }

  static Spending takenBack(Spending approved) {
    return approved.reverse(UUID.randomUUID(), AWA, 2, "Twice", NOW);
  }

  @Test
  void whoEntersItDoesNotApproveIt() {
    Spending own = entered(ISSA, "100.00", "1");

    assertThat(own.mayDecide(ISSA)).isFalse();
    assertThatThrownBy(() -> own.approve(ISSA, 1, NOW))
        .isInstanceOfSatisfying(
            MoneyRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.FOUR_EYES));
    assertThat(own.approve(AWA, 1, NOW).state()).isEqualTo(SpendingState.APPROVED);
  }

  @Test
  void onlyWhoKeepsBooksApproves() {
    assertThatThrownBy(() -> entered.approve(member(TeamRole.WORKER), 1, NOW))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> entered.approve(PILAR, 1, NOW))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> entered(PILAR, "1.00", "1")).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatWasChangedMeanwhileIsLookedAtAgain() {
    Spending changed =
        entered.change(BINTA, 1, draft(new BigDecimal("200.00"), BigDecimal.ONE), NOW);

    assertThatThrownBy(() -> changed.approve(ISSA, 1, NOW))
        .isInstanceOfSatisfying(
            MoneyRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.OVERTAKEN));
    assertThat(changed.converted()).isEqualByComparingTo("200");
  }

  @Test
  void whatIsApprovedIsNeverChangedButTakenBackOnce() {
    Spending approved = entered.approve(ISSA, 1, NOW);

    assertThat(approved.mayChange(BINTA)).isFalse();
    assertThatThrownBy(() -> approved.change(BINTA, 2, approved.entry(), NOW))
        .isInstanceOf(MoneyRefused.class);
    assertThatThrownBy(() -> approved.approve(AWA, 2, NOW)).isInstanceOf(MoneyRefused.class);
    Spending back = takenBack(approved);
    assertThat(back.reverses()).isEqualTo(approved.id());
    assertThat(back.converted()).isEqualByComparingTo("-100");
    assertThat(back.mayReverse(AWA)).isFalse();
  }

  @Test
  void whatWasRefusedIsMendedByWhoEnteredItAndLookedAtAnew() {
    Spending refused = entered.refuse(ISSA, 1, "No receipt", NOW);

    assertThat(refused.mayChange(ISSA)).isFalse();
    assertThat(refused.change(BINTA, 2, refused.entry(), NOW))
        .returns(SpendingState.WAITING, Spending::state)
        .returns(null, Spending::decidedBy)
        .returns("", Spending::reason);
  }
}
