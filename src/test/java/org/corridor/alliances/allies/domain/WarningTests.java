package org.corridor.alliances.allies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.alliances.allies.domain.Warning.Reason;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningTests {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

  private final UUID minister = UUID.randomUUID();

  @Test
  void electionsBeforeAStepOrAPromiseAreToldOnesAfterItAreNot() {
    PoliticalDate before = elections(TODAY.plusDays(20), TODAY.plusDays(21));
    PoliticalDate after = elections(TODAY.plusDays(90), TODAY.plusDays(90));
    assertThat(about(ally(TODAY.plusDays(40), null), List.of(before, after), List.of()))
        .extracting(Warning::reason, Warning::what, Warning::cause)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Reason.ELECTIONS_FIRST, "Send the brief", "Elections"));
    assertThat(
            about(
                ally(null, null),
                List.of(before),
                List.of(
                    promise(TODAY, TODAY.plusDays(21), Commitment.State.PROMISED),
                    promise(TODAY, TODAY.plusDays(20), Commitment.State.PROMISED),
                    promise(TODAY, TODAY.plusDays(60), Commitment.State.KEPT))))
        .extracting(Warning::due)
        .containsExactly(TODAY.plusDays(21));
  }

  @Test
  void whoeverIsNotTouchedIsNotWarnedOf() {
    PoliticalDate elsewhere =
        new PoliticalDate(
            "Elections",
            DateKind.ELECTIONS,
            TODAY.plusDays(1),
            TODAY.plusDays(1),
            false,
            Level.LOCAL,
            PartnerEnd.ORIGIN,
            "",
            Set.of(UUID.randomUUID()),
            "");
    assertThat(about(ally(TODAY.plusDays(40), null), List.of(elsewhere), List.of())).isEmpty();
  }

  @Test
  void anOfficeThatEndsIsToldBeforeAndAfterwardsThePromiseIsToBeAskedForAgain() {
    Commitment promise =
        promise(TODAY.minusDays(100), TODAY.plusDays(30), Commitment.State.PROMISED);
    assertThat(about(ally(null, TODAY.plusDays(5)), List.of(), List.of(promise)))
        .extracting(Warning::reason)
        .containsExactly(Reason.OFFICE_FIRST);
    assertThat(about(ally(null, TODAY), List.of(), List.of(promise)))
        .as("the last day in office")
        .extracting(Warning::reason)
        .containsExactly(Reason.OFFICE_FIRST);
    assertThat(about(ally(null, TODAY.minusDays(1)), List.of(), List.of(promise)))
        .extracting(Warning::reason)
        .containsExactly(Reason.CHANGED_SINCE);
    assertThat(
            about(
                ally(null, TODAY.minusDays(1)),
                List.of(),
                List.of(promise(TODAY, TODAY.plusDays(30), Commitment.State.PROMISED))))
        .as("said again by whoever came next")
        .isEmpty();
  }

  @Test
  void electionsThatHaveBeenChangeNobodyByThemselvesAndOwnPromisesStay() {
    PoliticalDate past = elections(TODAY.minusDays(9), TODAY.minusDays(9));
    Commitment promise =
        promise(TODAY.minusDays(100), TODAY.plusDays(30), Commitment.State.PROMISED);
    assertThat(about(ally(null, null), List.of(past), List.of(promise))).isEmpty();
    Commitment ours =
        new Commitment(
            minister, true, null, "Report", TODAY.minusDays(100), null, promise.state(), "", "");
    assertThat(about(ally(null, TODAY.minusDays(1)), List.of(), List.of(ours))).isEmpty();
  }

  private static List<Warning> about(
      Entry<Ally> ally, List<PoliticalDate> dates, List<Commitment> commitments) {
    return Warning.about(ally, dates, commitments, TODAY);
  }

  private PoliticalDate elections(LocalDate first, LocalDate last) {
    return new PoliticalDate(
        "Elections",
        DateKind.ELECTIONS,
        first,
        last,
        false,
        Level.NATIONAL,
        PartnerEnd.ORIGIN,
        "",
        Set.of(minister),
        "");
  }

  private Commitment promise(LocalDate on, LocalDate due, Commitment.State state) {
    return new Commitment(minister, false, null, "Vaccines", on, due, state, "", "");
  }

  private Entry<Ally> ally(@Nullable LocalDate next, @Nullable LocalDate until) {
    Ally facts =
        new Ally(
            "Ministry",
            "",
            "",
            PartnerEnd.ORIGIN,
            "",
            Level.NATIONAL,
            Set.of(Decision.BUDGET),
            "",
            Stand.UNKNOWN,
            Stand.ACTS,
            Channel.LOBBYING,
            null,
            "Send the brief",
            next,
            until);
    return new Entry<>(minister, PartnershipId.create(), facts, 0, SeatId.create(), false);
  }
}
