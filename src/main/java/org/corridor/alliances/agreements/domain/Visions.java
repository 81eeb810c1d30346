package org.corridor.alliances.agreements.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SharedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who handed in their vision and who agreed to which version of the common one, in PostgreSQL. */
@Repository
class Visions {

  /** Key of the common vision among the shared texts. */
  static final String COMMON = "vision.common";

  private final JdbcClient jdbc;
  private final SharedTexts texts;
  private final Clock clock;

  Visions(JdbcClient jdbc, SharedTexts texts, Clock clock) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.clock = clock;
  }

  /** Key of a partner's own vision. */
  static String key(PartnerId partner) {
    return "vision." + partner;
  }

  /** By whom, and when. */
  record Done(SeatId seat, int version, Instant at) {}

  Map<PartnerId, Done> handedIn(PartnershipId partnership) {
    return read(
        "select partner, seat, 0 as version, at from alliances.vision_handed_in where partnership = :id",
        partnership);
  }

  Map<PartnerId, Done> agreed(PartnershipId partnership) {
    return read(
        "select partner, seat, version, at from alliances.vision_agreed where partnership = :id",
        partnership);
  }

  private Map<PartnerId, Done> read(String sql, PartnershipId partnership) {
    Map<PartnerId, Done> all = new LinkedHashMap<>();
    jdbc.sql(sql + " order by at")
        .param("id", partnership.value())
        .query(
            row -> {
              all.put(
                  new PartnerId(row.getObject("partner", UUID.class)),
                  new Done(
                      new SeatId(row.getObject("seat", UUID.class)),
                      row.getInt("version"),
                      row.getTimestamp("at").toInstant()));
            });
    return all;
  }

  /** The common vision, where all of these have agreed to it as it stands. */
  Optional<SharedTexts.Text> agreedBy(PartnershipId partnership, Collection<PartnerId> parties) {
    SharedTexts.Text common = texts.read(partnership, COMMON);
    Map<PartnerId, Done> agreed = agreed(partnership);
    boolean all =
        common.version() > 0
            && parties.stream()
                .map(agreed::get)
                .allMatch(done -> done != null && done.version() == common.version());
    return all ? Optional.of(common) : Optional.empty();
  }

  /** False where it was handed in before. */
  boolean handIn(Seat by) {
    return jdbc.sql(
                """
                insert into alliances.vision_handed_in (partnership, partner, seat, at)
                values (:partnership, :partner, :seat, :at) on conflict do nothing
                """)
            .param("partnership", by.partnership().value())
            .param("partner", by.requirePartner().value())
            .param("seat", by.id().value())
            .param("at", now())
            .update()
        > 0;
  }

  /** False where the partner has agreed to this version before. */
  boolean agree(Seat by, int version) {
    return jdbc.sql(
                """
                insert into alliances.vision_agreed as a (partnership, partner, version, seat, at)
                values (:partnership, :partner, :version, :seat, :at)
                on conflict (partnership, partner) do update
                  set version = excluded.version, seat = excluded.seat, at = excluded.at
                  where a.version <> excluded.version
                """)
            .param("partnership", by.partnership().value())
            .param("partner", by.requirePartner().value())
            .param("version", version)
            .param("seat", by.id().value())
            .param("at", now())
            .update()
        > 0;
  }

  /** Takes back the agreements to earlier versions; gives the seats that had agreed. */
  List<SeatId> takeBack(PartnershipId partnership, int version) {
    return jdbc.sql(
            """
            delete from alliances.vision_agreed
            where partnership = :partnership and version < :version returning seat
            """)
        .param("partnership", partnership.value())
        .param("version", version)
        .query((row, number) -> new SeatId(row.getObject("seat", UUID.class)))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
