package org.corridor.people.accounts.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that give kept accounts to their owners; an account has one at most. */
@Repository
class HandOverCodes {

  /** Until the next meeting of an association, and the one after it. */
  static final Duration LAST = Duration.ofDays(90);

  private final JdbcClient jdbc;
  private final Clock clock;

  HandOverCodes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An earlier one of the same account stops working. */
  HandOverCode make(PersonId person) {
    HandOverCode code = HandOverCode.create();
    jdbc.sql(
            """
            insert into people.hand_over (person, code, expires_at) values (:person, :code, :expires)
            on conflict (person) do update set code = excluded.code, expires_at = excluded.expires_at
            """)
        .param("person", person.value())
        .param("code", code.hash())
        .param("expires", Timestamp.from(clock.instant().plus(LAST)))
        .update();
    return code;
  }

  /** Whose account the code gives. Uses nothing up. */
  Optional<PersonId> find(HandOverCode code) {
    return jdbc.sql("select person from people.hand_over where code = :code and expires_at > :now")
        .param("code", code.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  Optional<Instant> until(PersonId person) {
    return jdbc.sql("select expires_at from people.hand_over where person = :person")
        .param("person", person.value())
        .query((row, number) -> row.getTimestamp("expires_at").toInstant())
        .optional();
  }

  /** False if there was none. */
  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.hand_over where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  void removeExpired() {
    jdbc.sql("delete from people.hand_over where expires_at < :now")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
