package org.corridor.alliances.partnerships.domain;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.platform.secret.OneTimeLink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that each bring one person to a table, in PostgreSQL. Used, they leave nothing behind. */
@Repository
class Invitations {

  static final Duration LASTS = Duration.ofDays(14);

  private final JdbcClient jdbc;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param partner null for observers
   */
  record Invitation(
      UUID id,
      PartnershipId partnership,
      @Nullable PartnerId partner,
      SeatRole role,
      Instant expires) {}

  OneTimeLink add(Seat by, @Nullable PartnerId partner, SeatRole role) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into alliances.invitation (link, id, partnership, partner, role, made_by, expires_at)
            values (:link, :id, :partnership, :partner, :role, :by, :expires)
            """)
        .param("link", link.hash())
        .param("id", UUID.randomUUID())
        .param("partnership", by.partnership().value())
        .param("partner", partner == null ? null : partner.value(), Types.OTHER)
        .param("role", role.name())
        .param("by", by.id().value())
        .param("expires", Timestamp.from(clock.instant().plus(LASTS)))
        .update();
    return link;
  }

  Optional<Invitation> find(OneTimeLink link) {
    return jdbc.sql("select * from alliances.invitation where link = :link and expires_at > :now")
        .param("link", link.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(Invitations::invitation)
        .optional();
  }

  /** Those that can still be used. */
  List<Invitation> of(PartnershipId partnership) {
    return jdbc.sql(
            """
            select * from alliances.invitation where partnership = :id and expires_at > :now
            order by expires_at, id
            """)
        .param("id", partnership.value())
        .param("now", Timestamp.from(clock.instant()))
        .query(Invitations::invitation)
        .list();
  }

  void remove(PartnershipId partnership, UUID id) {
    jdbc.sql("delete from alliances.invitation where partnership = :partnership and id = :id")
        .param("partnership", partnership.value())
        .param("id", id)
        .update();
  }

  void removeFor(PartnerId partner) {
    jdbc.sql("delete from alliances.invitation where partner = :partner")
        .param("partner", partner.value())
        .update();
  }

  /** Takes away those that are no longer good. */
  void removeOld() {
    jdbc.sql("delete from alliances.invitation where expires_at <= :now")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static Invitation invitation(java.sql.ResultSet row, int number)
      throws java.sql.SQLException {
    UUID partner = row.getObject("partner", UUID.class);
    return new Invitation(
        row.getObject("id", UUID.class),
        new PartnershipId(row.getObject("partnership", UUID.class)),
        partner == null ? null : new PartnerId(partner),
        SeatRole.valueOf(row.getString("role")),
        row.getTimestamp("expires_at").toInstant());
  }
}
