package org.corridor.alliances.stakeholders.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions that were agreed or proposed; none is ever changed. */
@Repository
class PositionTable {

  private final JdbcClient jdbc;

  PositionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is agreed now, one a stakeholder. */
  List<Position> agreed(PartnershipId partnership) {
    return jdbc.sql(
            """
            select distinct on (p.stakeholder) p.* from alliances.stakeholder_position p
            join alliances.stakeholder s on s.id = p.stakeholder
            where s.partnership = :partnership and s.deleted_at is null and not p.proposed
            order by p.stakeholder, p.number desc
            """)
        .param("partnership", partnership.value())
        .query((row, number) -> position(row))
        .list();
  }

  /** All, the latest first. */
  List<Position> history(StakeholderId stakeholder) {
    return jdbc.sql(
            """
            select * from alliances.stakeholder_position where stakeholder = :stakeholder
            order by number desc
            """)
        .param("stakeholder", stakeholder.value())
        .query((row, number) -> position(row))
        .list();
  }

  void add(Position position) {
    Judgement judgement = position.judgement();
    jdbc.sql(
            """
            insert into alliances.stakeholder_position values (:stakeholder, :number, :proposed,
              :interest, :influence, :support, :power, :legitimacy, :urgency, :reason, :seat, :at)
            """)
        .param("stakeholder", position.stakeholder().value())
        .param("number", position.number())
        .param("proposed", position.proposed())
        .param("interest", judgement.interest())
        .param("influence", judgement.influence())
        .param("support", judgement.support())
        .param("power", judgement.power().name())
        .param("legitimacy", judgement.legitimacy().name())
        .param("urgency", judgement.urgency().name())
        .param("reason", position.reason())
        .param("seat", position.by().value())
        .param("at", Timestamp.from(position.at()))
        .update();
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(
        new StakeholderId(row.getObject("stakeholder", UUID.class)),
        row.getInt("number"),
        row.getBoolean("proposed"),
        ScoreTable.judgement(row),
        row.getString("reason"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("at").toInstant());
  }
}
