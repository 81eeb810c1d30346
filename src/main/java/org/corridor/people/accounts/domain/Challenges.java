package org.corridor.people.accounts.domain;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.corridor.platform.secret.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a passkey has to sign, so that an answer belongs to a question that we asked just now. A
 * challenge is sealed and tells itself what it is for and until when it is good: nothing is kept
 * for a reader who never answers, and any node may check it. Only those that were answered are
 * remembered, so that none is accepted twice.
 */
@Repository
class Challenges {

  /** As long as a page with a button may lie open before somebody presses it. */
  static final Duration PATIENCE = Duration.ofHours(1);

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secrets secrets;
  private final JdbcClient jdbc;
  private final Clock clock;

  Challenges(Secrets secrets, JdbcClient jdbc, Clock clock) {
    this.secrets = secrets;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param purpose what the answer will allow, and whom
   */
  byte[] ask(String purpose) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String content =
        clock.instant().plus(PATIENCE).getEpochSecond()
            + " "
            + Base64.getEncoder().encodeToString(random);
    return secrets.seal(content, context(purpose));
  }

  /**
   * Accepts the challenge, if it is ours, for this purpose, in time, and for the first time. Joins
   * the transaction of what it allows.
   */
  boolean accept(byte[] challenge, String purpose) {
    return end(challenge, purpose)
        .filter(end -> clock.instant().isBefore(end))
        .filter(end -> spend(challenge, end))
        .isPresent();
  }

  private Optional<Instant> end(byte[] challenge, String purpose) {
    return secrets
        .open(challenge, context(purpose))
        .map(content -> Instant.ofEpochSecond(Long.parseLong(content.split(" ")[0])));
  }

  private boolean spend(byte[] challenge, Instant end) {
    return jdbc.sql(
                """
                insert into people.spent_challenge (challenge, expires_at) values (:challenge, :end)
                on conflict do nothing
                """)
            .param("challenge", challenge)
            .param("end", Timestamp.from(end))
            .update()
        == 1;
  }

  void forgetExpired() {
    jdbc.sql("delete from people.spent_challenge where expires_at < :now")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static String context(String purpose) {
    return "passkey challenge to " + purpose;
  }
}
