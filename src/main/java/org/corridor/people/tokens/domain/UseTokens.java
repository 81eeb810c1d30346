package org.corridor.people.tokens.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.PresentPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programs come in with a token. */
@Service
@Transactional
public class UseTokens {

  private static final int MOST_AN_HOUR = 3_000;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final ApiTokens tokens;
  private final PresentPeople people;
  private final Attempts attempts;
  private final Clock clock;

  UseTokens(ApiTokens tokens, PresentPeople people, Attempts attempts, Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * The token of the secret, while it holds and its owner is there. When it was last used is kept
   * to the day, so that reading does not write.
   */
  public Optional<ApiToken> open(String secret) {
    Instant now = clock.instant();
    Optional<ApiToken> found =
        TokenSecret.read(secret)
            .flatMap(tokens::find)
            .filter(token -> token.holds(now))
            .filter(token -> !people.present(Set.of(token.person())).isEmpty());
    found
        .filter(token -> token.used() == null || token.used().plus(A_DAY).isBefore(now))
        .ifPresent(token -> tokens.used(token.id(), now));
    return found;
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts where it asked too often
   */
  public void count(ApiToken token) {
    attempts.count(
        new Limit("api-token", token.id().toString(), MOST_AN_HOUR, Duration.ofHours(1)));
  }
}
