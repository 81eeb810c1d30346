package org.corridor.alliances.working.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses at which calendar programs read. One for each seat; only its hash is kept,
 * so it is shown once and made anew when lost. It dies with the seat.
 */
@Service
@Transactional
public class CalendarLinks {

  private final Seats seats;
  private final JdbcClient jdbc;
  private final Clock clock;

  CalendarLinks(Seats seats, JdbcClient jdbc, Clock clock) {
    this.seats = seats;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the reader has an address. */
  @Transactional(readOnly = true)
  public boolean exists(Seat reader) {
    return madeAt(reader).isPresent();
  }

  /** When the address of the seat was made; empty where there is none. */
  Optional<Instant> madeAt(Seat seat) {
    return jdbc.sql("select made_at from alliances.calendar_link where seat = :seat")
        .param("seat", seat.id().value())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  /** Makes an address, in place of the one that was. */
  public OneTimeLink renew(PartnershipId id) {
    Seat by = seats.require(id);
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into alliances.calendar_link (seat, partnership, link, made_at)
            values (:seat, :partnership, :link, :now)
            on conflict (seat) do update set link = excluded.link, made_at = excluded.made_at
            """)
        .param("seat", by.id().value())
        .param("partnership", id.value())
        .param("link", link.hash())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return link;
  }

  public void stop(PartnershipId id) {
    forget(seats.require(id));
  }

  void forget(Seat seat) {
    jdbc.sql("delete from alliances.calendar_link where seat = :seat")
        .param("seat", seat.id().value())
        .update();
  }

  /** The seat whose address it is; empty once its person left, or their partner did. */
  @Transactional(readOnly = true)
  public Optional<Seat> seat(OneTimeLink link) {
    return jdbc.sql("select seat from alliances.calendar_link where link = :link")
        .param("link", link.hash())
        .query(UUID.class)
        .optional()
        .map(SeatId::new)
        .flatMap(
            id ->
                seats.personOf(id).stream()
                    .flatMap(person -> seats.of(person).stream())
                    .filter(seat -> seat.id().equals(id))
                    .findFirst());
  }
}
