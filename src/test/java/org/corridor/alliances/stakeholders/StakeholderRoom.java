package org.corridor.alliances.stakeholders;

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

/** Makes partnerships with seats for the tests of this subject. */
@Component
public class StakeholderRoom {

  private final JdbcClient jdbc;

  StakeholderRoom(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public PartnershipId open() {
    PartnershipId id = PartnershipId.create();
    jdbc.sql(
            """
            insert into alliances.partnership (id, title, written, origin, residence, created_at)
            values (:id, 'Poultry for Tamale', 'EN', 'GH', 'NL', now())
            """)
        .param("id", id.value())
        .update();
    return id;
  }

  public Seat seat(PartnershipId partnership, SeatRole role, PersonId person, String name) {
    PartnerId partner = role.works() ? partner(partnership) : null;
    SeatId id = SeatId.create();
    jdbc.sql(
            """
            insert into alliances.seat (id, partnership, partner, person, role, name, since)
            values (:id, :partnership, :partner, :person, :role, :name, now())
            """)
        .param("id", id.value())
        .param("partnership", partnership.value())
        .param("partner", value(partner), java.sql.Types.OTHER)
        .param("person", person.value())
        .param("role", role.name())
        .param("name", name)
        .update();
    return new Seat(id, partnership, partner, role, name);
  }

  private static @Nullable UUID value(@Nullable PartnerId partner) {
    return partner == null ? null : partner.value();
  }

  private PartnerId partner(PartnershipId partnership) {
    PartnerId id = PartnerId.create();
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, country, corridor_end,
              informal, state, language, zone)
            select :id, :partnership, count(*) + 1, 'Partner ' || count(*), 'GH', 'ORIGIN', false,
              'JOINED', 'EN', 'Africa/Accra'
            from alliances.partner where partnership = :partnership
            """)
        .param("id", id.value())
        .param("partnership", partnership.value())
        .update();
    return id;
  }
}
