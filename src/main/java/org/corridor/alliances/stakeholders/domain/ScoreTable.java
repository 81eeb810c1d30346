package org.corridor.alliances.stakeholders.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Scores and their rounds. No query here gives a score of a round that was not compared to anybody
 * but the one whose score it is.
 */
@Repository
class ScoreTable {

  private final JdbcClient jdbc;

  ScoreTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many rounds were compared; the one after is being scored. */
  int compared(PartnershipId partnership) {
    return jdbc.sql(
            """
            select coalesce(max(number), 0) from alliances.stakeholder_round
            where partnership = :partnership
            """)
        .param("partnership", partnership.value())
        .query(Integer.class)
        .single();
  }

  void compare(Seat by, int round, Instant now) {
    jdbc.sql(
            """
            insert into alliances.stakeholder_round values (:partnership, :round, :by, :at)
            on conflict do nothing
            """)
        .param("partnership", by.partnership().value())
        .param("round", round)
        .param("by", by.id().value())
        .param("at", Timestamp.from(now))
        .update();
  }

  void save(Score score) {
    Judgement judgement = score.judgement();
    jdbc.sql(
            """
            insert into alliances.stakeholder_score values (:stakeholder, :seat, :round, :interest,
              :influence, :support, :power, :legitimacy, :urgency, :at)
            on conflict (stakeholder, seat, round) do update set interest = excluded.interest,
              influence = excluded.influence, support = excluded.support, power = excluded.power,
              legitimacy = excluded.legitimacy, urgency = excluded.urgency,
              scored_at = excluded.scored_at
            """)
        .param("stakeholder", score.stakeholder().value())
        .param("seat", score.seat().value())
        .param("round", score.round())
        .param("interest", judgement.interest())
        .param("influence", judgement.influence())
        .param("support", judgement.support())
        .param("power", judgement.power().name())
        .param("legitimacy", judgement.legitimacy().name())
        .param("urgency", judgement.urgency().name())
        .param("at", Timestamp.from(score.at()))
        .update();
  }

  /** The latest of the reader's own, one a stakeholder. */
  List<Score> own(Seat reader) {
    return jdbc.sql(
            """
            select distinct on (c.stakeholder) c.* from alliances.stakeholder_score c
            join alliances.stakeholder s on s.id = c.stakeholder
            where s.partnership = :partnership and s.deleted_at is null and c.seat = :seat
            order by c.stakeholder, c.round desc
            """)
        .param("partnership", reader.partnership().value())
        .param("seat", reader.id().value())
        .query((row, number) -> score(row))
        .list();
  }

  /** What was laid side by side: of each person the latest, one a stakeholder. */
  List<Score> compared(Seat reader) {
    return jdbc.sql(
            """
            select distinct on (c.stakeholder, c.seat) c.* from alliances.stakeholder_score c
            join alliances.stakeholder s on s.id = c.stakeholder
            where s.partnership = :partnership and s.deleted_at is null and c.round <=
              (select max(number) from alliances.stakeholder_round r
               where r.partnership = s.partnership)
            order by c.stakeholder, c.seat, c.round desc
            """)
        .param("partnership", reader.partnership().value())
        .query((row, number) -> score(row))
        .list();
  }

  /** How many people scored in a round; not who, nor what. */
  int scorers(PartnershipId partnership, int round) {
    return jdbc.sql(
            """
            select count(distinct c.seat) from alliances.stakeholder_score c
            join alliances.stakeholder s on s.id = c.stakeholder
            where s.partnership = :partnership and s.deleted_at is null and c.round = :round
            """)
        .param("partnership", partnership.value())
        .param("round", round)
        .query(Integer.class)
        .single();
  }

  /** All that somebody scored, for their own data. */
  List<Score> of(SeatId seat) {
    return jdbc.sql(
            "select * from alliances.stakeholder_score where seat = :seat order by scored_at")
        .param("seat", seat.value())
        .query((row, number) -> score(row))
        .list();
  }

  void erase(SeatId seat) {
    jdbc.sql("delete from alliances.stakeholder_score where seat = :seat")
        .param("seat", seat.value())
        .update();
  }

  static Judgement judgement(ResultSet row) throws SQLException {
    return new Judgement(
        row.getDouble("interest"),
        row.getDouble("influence"),
        row.getDouble("support"),
        Verdict.valueOf(row.getString("power")),
        Verdict.valueOf(row.getString("legitimacy")),
        Verdict.valueOf(row.getString("urgency")));
  }

  private static Score score(ResultSet row) throws SQLException {
    return new Score(
        new StakeholderId(row.getObject("stakeholder", UUID.class)),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getInt("round"),
        judgement(row),
        row.getTimestamp("scored_at").toInstant());
  }
}
