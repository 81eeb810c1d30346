package org.corridor.communities.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.corridor.platform.mail.Bounce;
import org.junit.jupiter.api.Test;

class PaceTests {

  /** A Monday. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private static final Instant NOW = Instant.parse("2026-11-30T06:30:00Z");

  @Test
  void dailyIsEveryDayOnce() {
    assertThat(Pace.DAILY.isDue(MONDAY.minusDays(1), MONDAY)).isTrue();
    assertThat(Pace.DAILY.isDue(MONDAY, MONDAY)).isFalse();
    assertThat(Pace.DAILY.isDue(MONDAY.minusDays(9), MONDAY))
        .as("after a week without us")
        .isTrue();
  }

  @Test
  void weeklyIsOnMondaysOrAsSoonAsPossibleAfterOne() {
    assertThat(Pace.WEEKLY.isDue(MONDAY.minusDays(7), MONDAY)).isTrue();
    assertThat(Pace.WEEKLY.isDue(MONDAY.minusDays(1), MONDAY)).as("subscribed on Sunday").isTrue();
    assertThat(Pace.WEEKLY.isDue(MONDAY, MONDAY)).isFalse();
    assertThat(Pace.WEEKLY.isDue(MONDAY, MONDAY.plusDays(6))).isFalse();
    assertThat(Pace.WEEKLY.isDue(MONDAY.minusDays(7), MONDAY.plusDays(2)))
        .as("the site was down on Monday")
        .isTrue();
  }

  @Test
  void nothingElseIsGathered() {
    assertThat(Pace.EACH.isDue(MONDAY.minusDays(9), MONDAY)).isFalse();
    assertThat(Pace.NONE.isDue(MONDAY.minusDays(9), MONDAY)).isFalse();
  }

  @Test
  void anAddressThatIsGoneStopsItAtOnce() {
    assertThat(subscription().bounced(Bounce.HARD, NOW).stopped()).isEqualTo(NOW);
  }

  @Test
  void aPassingReasonStopsItAfterSeveralInARow() {
    Subscription one = subscription();
    for (int i = 1; i < Subscription.MOST_BOUNCES; i++) {
      one = one.bounced(Bounce.SOFT, NOW.plus(Duration.ofDays(i)));
      assertThat(one.isStopped()).isFalse();
    }
    assertThat(one.bounced(Bounce.SOFT, NOW.plus(Duration.ofDays(5))).isStopped()).isTrue();
    Subscription later =
        one.bounced(Bounce.SOFT, NOW.plus(Subscription.FORGOTTEN).plus(Duration.ofDays(5)));
    assertThat(later.isStopped()).as("a fortnight later counting begins anew").isFalse();
    assertThat(later.bounces()).isOne();
  }

  private static Subscription subscription() {
    return new Subscription(
        1,
        CircleId.create(),
        new PersonId(UUID.randomUUID()),
        Pace.EACH,
        NOW,
        MONDAY,
        0,
        null,
        null);
  }
}
