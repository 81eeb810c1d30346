package org.corridor.alliances.health;

import java.sql.Types;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partnerships for the tests of this subject, straight into the tables. */
@Component
public class SomeRoom {

  private final JdbcClient jdbc;

  SomeRoom(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public PartnershipId open() {
    PartnershipId id = PartnershipId.create();
    jdbc.sql(
            """
            insert into alliances.partnership (id, title, written, origin, residence, created_at)
            values (:id, 'Poultry', 'en', 'GH', 'NL', now())
            """)
        .param("id", id.value())
        .update();
    return id;
  }

  public PartnerId partner(PartnershipId room, String name, int number) {
    PartnerId id = PartnerId.create();
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, country, corridor_end,
              informal, state, language, zone)
            values (:id, :room, :number, :name, 'GH', 'ORIGIN', false, 'JOINED', 'en', 'UTC')
            """)
        .param("id", id.value())
        .param("room", room.value())
        .param("number", number)
        .param("name", name)
        .update();
    return id;
  }

  public Seat seat(
      PartnershipId room, @Nullable PartnerId partner, SeatRole role, String name, PersonId who) {
    SeatId id = SeatId.create();
    jdbc.sql(
            """
            insert into alliances.seat (id, partnership, partner, person, role, name, since)
            values (:id, :room, :partner, :who, :role, :name, now())
            """)
        .param("id", id.value())
        .param("room", room.value())
        .param("partner", partner == null ? null : partner.value(), Types.OTHER)
        .param("who", who.value())
        .param("role", role.name())
        .param("name", name)
        .update();
    return new Seat(id, room, partner, role, name);
  }

  public PersonId nobody() {
    return new PersonId(UUID.randomUUID());
  }

  /** How many notices wait for the seat. */
  public int notices(Seat seat, String message) {
    return jdbc.sql(
            "select count(*) from alliances.trail where told = :seat and message = :message")
        .param("seat", seat.id().value())
        .param("message", message)
        .query(Integer.class)
        .single();
  }
}
