package org.corridor.alliances.working.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.working.domain.Balance.Finding;
import org.corridor.alliances.working.domain.Balance.Side;
import org.corridor.alliances.working.domain.Contribution.Resource;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

/** What is lopsided between partners, and what is on their clocks. */
class BalanceTests {

  private static final ZoneId ACCRA = ZoneId.of("Africa/Accra");
  private static final ZoneId TBILISI = ZoneId.of("Asia/Tbilisi");

  @Test
  void whoCarriesHalfOfTheTasksForATenthOfTheMoneyIsNamedWithTheFigures() {
    Balance balance =
        Balance.of(
            List.of(side("A", 5, 10, true), side("B", 3, 50, false), side("C", 2, 40, false)));

    assertThat(balance.findings())
        .filteredOn(one -> one.kind().equals("much-work"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.arguments())
                    .containsEntry("partner", "A")
                    .containsEntry("work", 50)
                    .containsEntry("money", 10));
    assertThat(kinds(balance)).doesNotContain("balanced", "no-leader", "not-hundred");
  }

  @Test
  void aPartnerWithoutResponsibilityAndAMissingLeaderAreGaps() {
    assertThat(kinds(Balance.of(List.of(side("A", 4, 50, false), side("B", 0, 50, false)))))
        .contains("no-responsibility", "no-leader");
  }

  @Test
  void whatLiesCloseTogetherIsBalancedAndNobodyWrittenIsNothingToSay() {
    assertThat(kinds(Balance.of(List.of(side("A", 4, 55, true), side("B", 4, 45, false)))))
        .containsExactly("balanced");
    assertThat(
            Balance.of(
                    List.of(
                        new Side(partner("A", ACCRA), Contribution.none()),
                        new Side(partner("B", ACCRA), Contribution.none())))
                .findings())
        .isEmpty();
  }

  @Test
  void sharesInPercentAndInMoneyAreNotCompared() {
    Contribution amount =
        new Contribution(
            "", List.of("x"), List.of(), "", false, BigDecimal.TEN, "EUR", null, null, false);
    Balance balance =
        Balance.of(List.of(side("A", 4, 50, true), new Side(partner("B", ACCRA), amount)));

    assertThat(balance.rows().get(2).known()).isFalse();
    assertThat(kinds(balance)).contains("money-apart");
  }

  @Test
  void whatOneHasNotSaidYetMakesNobodyLookRich() {
    Side silent = new Side(partner("B", ACCRA), Contribution.none());
    assertThat(kinds(Balance.of(List.of(side("A", 4, 20, true), silent))))
        .contains("silent")
        .doesNotContain("much-work", "little-work");
  }

  @Test
  void aMeetingShowsOnEachClockAndWarnsOfTheNight() {
    List<LocalTimes> times =
        LocalTimes.of(
            Instant.parse("2026-12-03T17:30:00Z"),
            Instant.parse("2026-12-03T18:30:00Z"),
            List.of(partner("A", ACCRA), partner("B", TBILISI), partner("C", ACCRA)));

    assertThat(times).extracting(LocalTimes::zone).containsExactly(ACCRA, TBILISI);
    assertThat(times.get(0).partners()).containsExactly("A", "C");
    assertThat(times).extracting(LocalTimes::night).containsExactly(false, true);
  }

  @Test
  void theFifthTuesdayIsTheLastOfEachMonth() {
    LocalDate first = LocalDate.of(2026, 12, 29);
    assertThat(Rhythm.MONTHLY.next(first, LocalDate.of(2027, 1, 1))).isEqualTo("2027-01-26");
    assertThat(Rhythm.FORTNIGHTLY.next(first, LocalDate.of(2027, 1, 1))).isEqualTo("2027-01-12");
  }

  private static List<String> kinds(Balance balance) {
    return balance.findings().stream().map(Finding::kind).toList();
  }

  private static Side side(String name, int tasks, int percent, boolean leads) {
    return new Side(
        partner(name, ACCRA),
        new Contribution(
            "",
            Collections.nCopies(tasks, "Task"),
            List.of(new Resource(ResourceKind.BONDS, "Trust", null, "")),
            "Experience",
            leads,
            null,
            "",
            BigDecimal.valueOf(percent),
            null,
            false));
  }

  private static Partner partner(String name, ZoneId zone) {
    return new Partner(
        PartnerId.create(),
        name,
        null,
        "GH",
        PartnerEnd.ORIGIN,
        false,
        PartnerState.JOINED,
        Language.EN,
        zone);
  }
}
