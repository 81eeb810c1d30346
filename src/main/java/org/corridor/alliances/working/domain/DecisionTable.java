package org.corridor.alliances.working.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.working.domain.Decision.Stance;
import org.corridor.alliances.working.domain.Decision.Voice;
import org.corridor.alliances.working.domain.DecisionLog.Draft;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions in PostgreSQL, where a trigger refuses changes. */
@Repository
class DecisionTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The latest first. */
  List<Decision> of(PartnershipId partnership) {
    Map<UUID, List<Voice>> voices = voices(partnership);
    return jdbc.sql(
            """
            select d.*, newer.id as replaced_by from alliances.decision d
            left join alliances.decision newer on newer.replaces = d.id
            where d.partnership = :partnership order by d.decided_on desc, d.number desc limit 1000
            """)
        .param("partnership", partnership.value())
        .query((row, number) -> decision(row, voices))
        .list();
  }

  private Map<UUID, List<Voice>> voices(PartnershipId partnership) {
    Map<UUID, List<Voice>> voices = new HashMap<>();
    jdbc.sql(
            """
            select v.* from alliances.decision_voice v join alliances.decision d on d.id = v.decision
            where d.partnership = :partnership order by v.number
            """)
        .param("partnership", partnership.value())
        .query(
            row -> {
              voices
                  .computeIfAbsent(row.getObject("decision", UUID.class), id -> new ArrayList<>())
                  .add(voice(row));
            });
    return voices;
  }

  /** False if it is there already, or what it replaces is replaced already. */
  boolean add(Seat by, UUID id, Draft draft) {
    return jdbc.sql(
                """
                insert into alliances.decision (id, partnership, what, why, written, decided_on,
                  replaces, seat, at)
                values (:id, :partnership, :what, :why, :written, :on, :replaces, :seat, :now)
                on conflict do nothing
                """)
            .param("id", id)
            .param("partnership", by.partnership().value())
            .param("what", draft.what())
            .param("why", draft.why())
            .param("written", draft.written().code())
            .param("on", Date.valueOf(draft.on()))
            .param("replaces", draft.replaces(), Types.OTHER)
            .param("seat", by.id().value())
            .param("now", now())
            .update()
        == 1;
  }

  void add(Seat by, UUID decision, Stance stance, String reason) {
    jdbc.sql(
            """
            insert into alliances.decision_voice (decision, partner, voice, reason, seat, at)
            values (:decision, :partner, :voice, :reason, :seat, :now)
            """)
        .param("decision", decision)
        .param("partner", by.requirePartner().value())
        .param("voice", stance.name())
        .param("reason", reason)
        .param("seat", by.id().value())
        .param("now", now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static Decision decision(ResultSet row, Map<UUID, List<Voice>> voices)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Decision(
        id,
        row.getString("what"),
        row.getString("why"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getDate("decided_on").toLocalDate(),
        row.getObject("replaces", UUID.class),
        row.getObject("replaced_by", UUID.class),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("at").toInstant(),
        voices.getOrDefault(id, List.of()));
  }

  private static Voice voice(ResultSet row) throws SQLException {
    return new Voice(
        new PartnerId(row.getObject("partner", UUID.class)),
        Stance.valueOf(row.getString("voice")),
        row.getString("reason"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("at").toInstant());
  }
}
