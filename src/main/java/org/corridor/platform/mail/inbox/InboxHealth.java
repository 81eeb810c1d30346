package org.corridor.platform.mail.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Down where the mailbox could not be read for a quarter of an hour, on whichever node. Not a part
 * of readiness: a site without its mailbox still serves.
 */
class InboxHealth implements HealthIndicator {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxHealth(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Health health() {
    boolean fails =
        jdbc.sql(
                """
                select exists (select from platform.scheduled_tasks
                  where task_name = :task and consecutive_failures > 0
                    and coalesce(last_success, '-infinity') < :before::timestamptz)
                """)
            .param("task", InboxConfiguration.READ)
            .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
            .query(Boolean.class)
            .single();
    return fails ? Health.down().build() : Health.up().build();
  }
}
