package org.corridor.alliances.partnerships.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.SameTime;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed a thing last, in PostgreSQL. */
@Repository
class LastWrites implements SameTime {

  private static final String NOTICE = "alliances.partnership.same-time";

  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  LastWrites(JdbcClient jdbc, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void wrote(Seat by, String thing) {
    jdbc.sql(
            """
            insert into alliances.last_write (partnership, thing, seat, at)
            values (:partnership, :thing, :seat, :now)
            on conflict (partnership, thing) do update set seat = excluded.seat, at = excluded.at
            """)
        .param("partnership", by.partnership().value())
        .param("thing", thing)
        .param("seat", by.id().value())
        .param("now", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void late(Seat by, String thing, String what, String path) {
    writer(by, thing)
        .filter(first -> !first.equals(by.id()))
        .ifPresent(first -> trail.tell(by, first, NOTICE, Map.of("what", what), path));
  }

  private Optional<SeatId> writer(Seat by, String thing) {
    return jdbc.sql(
            "select seat from alliances.last_write where partnership = :partnership and thing = :thing")
        .param("partnership", by.partnership().value())
        .param("thing", thing)
        .query((row, number) -> new SeatId(row.getObject("seat", UUID.class)))
        .optional();
  }
}
