package org.corridor.platform.mail.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails were taken, by a hash of what names them. */
@Repository
class ReceivedMails {

  /** Afterwards the same mail would be taken again; no mail server tries for that long. */
  private static final Duration KEPT = Duration.ofDays(180);

  private final JdbcClient jdbc;
  private final Clock clock;

  ReceivedMails(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it is new, and taken with this transaction. Of two nodes at once one waits here. */
  boolean take(byte[] digest) {
    return jdbc.sql(
                """
                insert into platform.received_mail as r (digest, at, taken, failures)
                values (:digest, :now, true, 0)
                on conflict (digest) do update set taken = true where not r.taken
                """)
            .param("digest", digest)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Notes that it could not be taken by a mistake of ours; how often by now. */
  int failed(byte[] digest) {
    return jdbc.sql(
            """
            insert into platform.received_mail as r (digest, at, taken, failures)
            values (:digest, :now, false, 1)
            on conflict (digest) do update set failures = r.failures + 1
            returning failures
            """)
        .param("digest", digest)
        .param("now", Timestamp.from(clock.instant()))
        .query(Integer.class)
        .single();
  }

  void removeOld() {
    jdbc.sql("delete from platform.received_mail where at < :before")
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
