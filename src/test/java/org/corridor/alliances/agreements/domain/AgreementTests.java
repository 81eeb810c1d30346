package org.corridor.alliances.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corridor.alliances.agreements.domain.Agreement.Signature;
import org.corridor.alliances.agreements.domain.Agreement.State;
import org.corridor.alliances.agreements.domain.Agreement.Version;
import org.corridor.alliances.agreements.domain.Agreement.Withdrawal;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds between the parties, as they put up, sign and leave. */
class AgreementTests {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final PartnerId A = PartnerId.create();
  private static final PartnerId B = PartnerId.create();
  private static final PartnerId C = PartnerId.create();
  private static final PartnershipId ROOM = PartnershipId.create();

  private final List<Version> versions = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<Withdrawal> withdrawals = new ArrayList<>();

  @Test
  void holdsOnceAllPartiesOfAVersionSigned() {
    assertThat(agreement().state()).isEqualTo(State.DRAFT);
    putUp(A, B, C);
    sign(1, A);
    sign(1, B);
    assertThat(agreement().state()).isEqualTo(State.OPEN);
    sign(1, C);
    assertThat(agreement().state()).isEqualTo(State.IN_FORCE);
    assertThat(agreement().open()).isEmpty();
  }

  @Test
  void aLaterVersionReplacesItOnlyWhenAllSignedThatOneToo() {
    inForce();
    putUp(A, B);
    assertThat(agreement().concluded().orElseThrow().number()).isEqualTo(1);
    assertThat(agreement().isSignedNextBy(seat(A, SeatRole.SPEAKER), versions.get(1))).isTrue();
    sign(2, A);
    assertThat(agreement().concluded().orElseThrow().number()).isEqualTo(1);
    sign(2, B);
    assertThat(agreement().concluded().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void theOthersStayBoundWhenOneWithdrawsAndNobodyIsWhenOneIsLeft() {
    inForce();
    withdraw(1, B);
    assertThat(agreement().state()).isEqualTo(State.IN_FORCE);
    assertThat(agreement().bound(versions.get(0))).containsExactly(A, C);
    assertThat(agreement().left(seat(B, SeatRole.SPEAKER))).isEmpty();
    withdraw(1, A);
    assertThat(agreement().state()).isEqualTo(State.ENDED);
  }

  @Test
  void onlyWhoSpeaksForAPartyThatHasNotSignedSignsTheVersionThatWaits() {
    putUp(A, B);
    Version first = versions.get(0);
    assertThat(agreement().isSignedNextBy(seat(A, SeatRole.SPEAKER), first)).isTrue();
    assertThat(agreement().isSignedNextBy(seat(A, SeatRole.COORDINATOR), first)).isTrue();
    assertThat(agreement().isSignedNextBy(seat(A, SeatRole.MEMBER), first)).isFalse();
    assertThat(agreement().isSignedNextBy(seat(null, SeatRole.OBSERVER), first)).isFalse();
    assertThat(agreement().isSignedNextBy(seat(C, SeatRole.SPEAKER), first)).isFalse();
    sign(1, A);
    assertThat(agreement().isSignedNextBy(seat(A, SeatRole.SPEAKER), first)).isFalse();
    putUp(A, B);
    assertThat(agreement().isSignedNextBy(seat(B, SeatRole.SPEAKER), first)).isFalse();
  }

  /** Whatever the parties and the versions: nobody but a party reads a cooperation agreement. */
  @Property(tries = 200)
  void othersNeverReadWhatSomeAgreedOn(
      @ForAll Set<Integer> parties, @ForAll Set<Integer> before, @ForAll int viewer) {
    List<PartnerId> now = partners(parties);
    List<PartnerId> then = partners(before);
    Agreement agreement =
        new Agreement(
            AgreementId.create(),
            ROOM,
            AgreementKind.COOPERATION,
            Terms.begin("T", Language.EN, A, now),
            List.of(),
            0,
            List.of(new Version(1, then, "0", SeatId.create(), NOW)),
            List.of(),
            List.of());
    PartnerId reader = partner(viewer);
    for (SeatRole role : SeatRole.values()) {
      Seat seat = seat(role == SeatRole.OBSERVER ? null : reader, role);
      boolean party = role != SeatRole.OBSERVER && (now.contains(reader) || then.contains(reader));
      assertThat(agreement.isReadBy(seat)).isEqualTo(party);
      assertThat(agreement.isWorkedOnBy(seat))
          .isEqualTo(role != SeatRole.OBSERVER && now.contains(reader));
    }
  }

  private static List<PartnerId> partners(Set<Integer> numbers) {
    return numbers.stream().map(AgreementTests::partner).distinct().toList();
  }

  private static PartnerId partner(int number) {
    return new PartnerId(new UUID(0, Math.floorMod(number, 5)));
  }

  @Test
  void clausesChangePlacesAmongThoseThatStand() {
    Clause one = Clause.own();
    Clause two = Clause.own().takenOut(true);
    Clause three = Clause.own();
    Agreement agreement = agreement().with(one).with(two).with(three);
    assertThat(agreement.moved(three.id(), true).standing()).containsExactly(three, one);
    assertThat(agreement.moved(one.id(), true)).isEqualTo(agreement);
    assertThat(agreement.takenOut(two.id(), false).standing())
        .containsExactly(one, two.takenOut(false), three);
  }

  private void inForce() {
    putUp(A, B, C);
    sign(1, A);
    sign(1, B);
    sign(1, C);
  }

  private void putUp(PartnerId... parties) {
    versions.add(new Version(versions.size() + 1, List.of(parties), "0", SeatId.create(), NOW));
  }

  private void sign(int version, PartnerId partner) {
    signatures.add(new Signature(version, partner, SeatId.create(), "N", "C", false, "0", NOW));
  }

  private void withdraw(int version, PartnerId partner) {
    withdrawals.add(
        new Withdrawal(version, partner, SeatId.create(), LocalDate.EPOCH, "R", Language.EN, NOW));
  }

  private Agreement agreement() {
    return new Agreement(
        AgreementId.create(),
        ROOM,
        AgreementKind.MEMORANDUM,
        Terms.begin("T", Language.EN, A, List.of(A, B, C)),
        List.of(),
        0,
        versions,
        signatures,
        withdrawals);
  }

  private static Seat seat(@Nullable PartnerId partner, SeatRole role) {
    return new Seat(SeatId.create(), ROOM, partner, role, "Name");
  }
}
