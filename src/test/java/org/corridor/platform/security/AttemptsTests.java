package org.corridor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.corridor.CorridorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CorridorTest
class AttemptsTests {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Autowired JdbcClient jdbc;
  @Autowired Attempts attempts;

  private final String subject = UUID.randomUUID().toString();

  @Test
  void lessThanTheLimitPassesAndMoreDoesNot() {
    at(0).count(limit(2));
    at(1).count(limit(2));

    assertThatThrownBy(() -> at(2).count(limit(2))).isInstanceOf(TooManyAttempts.class);
    assertThatCode(() -> at(2).count(new Limit("other", subject, 2, Duration.ofMinutes(15))))
        .doesNotThrowAnyException();
  }

  @Test
  void theWindowSlides() {
    at(0).count(limit(2));
    at(10).count(limit(2));

    assertThat(wait(at(14), limit(2))).isEqualTo(Duration.ofMinutes(1));
    at(16).count(limit(2));
    assertThat(wait(at(17), limit(2))).isEqualTo(Duration.ofMinutes(8));
  }

  @Test
  void whoIsTurnedAwayDoesNotWaitLongerForTryingAgain() {
    at(0).count(limit(1));
    wait(at(5), limit(1));
    wait(at(10), limit(1));

    assertThatCode(() -> at(16).count(limit(1))).doesNotThrowAnyException();
  }

  @Test
  void ofSeveralLimitsTheStrictestCountsAndTheOthersStayAsTheyWere() {
    Limit wide = new Limit("wide", subject, 2, Duration.ofMinutes(15));
    at(0).count(limit(1), wide);
    wait(at(1), limit(1), wide);

    assertThatCode(() -> at(2).count(wide)).doesNotThrowAnyException();
    assertThatThrownBy(() -> at(3).count(wide)).isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void whatTurnedOutWellIsForgotten() {
    Attempts.Counted counted = at(0).count(limit(1));
    attempts.forget(counted);

    assertThatCode(() -> at(1).count(limit(1))).doesNotThrowAnyException();
  }

  @Test
  void manyAtOnceDoNotGetAroundTheLimit() {
    long passed =
        IntStream.range(0, 40)
            .parallel()
            .filter(
                i -> {
                  try {
                    attempts.count(limit(10));
                    return true;
                  } catch (TooManyAttempts e) {
                    return false;
                  }
                })
            .count();

    assertThat(passed).isEqualTo(10);
  }

  @Test
  void oldAttemptsAreRemovedAndSubjectsAreNotKept() {
    at(0).count(limit(1));
    assertThat(rows()).isEqualTo(1);

    new Attempts(jdbc, Clock.fixed(NOON.plus(Duration.ofHours(25)), ZoneOffset.UTC)).forgetOld();

    assertThat(rows()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2200::1, 20010db8000122",
    "2001:db8:1:22ff:aaaa::9, 20010db8000122",
    "::ffff:192.0.2.7, 192.0.2.7",
    "unknown, unknown",
    "beef:not-an-address, beef:not-an-address"
  })
  void aNetworkIsWhatOneHouseholdGets(String address, String network) {
    assertThat(Network.of(address)).isEqualTo(new Network(network));
  }

  private long rows() {
    return jdbc.sql("select count(*) from platform.attempt where subject = :subject")
        .param("subject", limit(1).hash())
        .query(Long.class)
        .single();
  }

  private Limit limit(int most) {
    return new Limit("test", subject, most, Duration.ofMinutes(15));
  }

  private Attempts at(int minute) {
    Instant now = NOON.plus(Duration.ofMinutes(minute));
    return new Attempts(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Duration wait(Attempts attempts, Limit... limits) {
    try {
      attempts.count(limits);
    } catch (TooManyAttempts e) {
      return e.waitFor();
    }
    throw new AssertionError("Was let through");
  }
}
