package org.corridor.capacities.asks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.asks.domain.AskPolicy.Past;
import org.junit.jupiter.api.Test;

/** An organisation asks the same person, and everybody, only so often. */
class AskPolicyTests {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private static Past same(AskState state, Duration ago) {
    return new Past(true, true, state, NOW.minus(ago));
  }

  private static String refused(List<Past> past) {
    return AskPolicy.refusal(past, NOW)
        .map(refusal -> refusal.message().replace("capacities.asks.refused.", ""))
        .orElse("");
  }

  @Test
  void twoOpenAsksToTheSameAreEnough() {
    Past open = same(AskState.WAITING, Duration.ofDays(2));
    assertThat(refused(List.of(open))).isEmpty();
    assertThat(refused(List.of(open, open))).isEqualTo("entry-open");
    assertThat(refused(List.of(open, same(AskState.DECLINED, Duration.ofDays(2))))).isEmpty();
  }

  @Test
  void threeInASeasonAreEnoughWhateverCameOfThem() {
    Past one = same(AskState.DECLINED, Duration.ofDays(80));
    Past two = same(AskState.UNANSWERED, Duration.ofDays(50));
    assertThat(refused(List.of(one, two))).isEmpty();
    assertThat(refused(List.of(one, two, same(AskState.WITHDRAWN, Duration.ofDays(1)))))
        .isEqualTo("entry-season");
    assertThat(refused(List.of(one, two, same(AskState.DECLINED, Duration.ofDays(91))))).isEmpty();
  }

  @Test
  void onePersonAndOneOrganisationSendOnlySoManyADay() {
    Past mine = new Past(false, true, AskState.WAITING, NOW.minus(Duration.ofHours(3)));
    Past theirs = new Past(false, false, AskState.WAITING, NOW.minus(Duration.ofHours(3)));
    Past yesterday = new Past(false, true, AskState.WAITING, NOW.minus(Duration.ofHours(25)));
    assertThat(refused(Collections.nCopies(AskPolicy.ASKER_A_DAY - 1, mine))).isEmpty();
    assertThat(refused(Collections.nCopies(AskPolicy.ASKER_A_DAY, mine))).isEqualTo("day");
    assertThat(refused(Collections.nCopies(AskPolicy.ASKER_A_DAY, yesterday))).isEmpty();
    List<Past> all = new ArrayList<>(Collections.nCopies(AskPolicy.ORGANISATION_A_DAY, theirs));
    assertThat(refused(all)).isEqualTo("organisation-day");
  }

  @Test
  void addressesAndNumbersAreNotedAndDatesAreNot() {
    assertThat(List.of("me@example.org", "www.example.org", "+593 2 123 4567", "0991234567"))
        .allMatch(PlainWords::holdAddress);
    assertThat(List.of("From 2027-01-05 to 2027-01-15", "12 000 people", "at 14:30, ward 7"))
        .noneMatch(PlainWords::holdAddress);
  }
}
