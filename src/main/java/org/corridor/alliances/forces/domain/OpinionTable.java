package org.corridor.alliances.forces.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.SeatId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people say of forces, each on their own. */
@Repository
class OpinionTable {

  private final JdbcClient jdbc;

  OpinionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(Opinion said, Instant at) {
    jdbc.sql(
            """
            insert into alliances.force_opinion (force, seat, strength, influence, at)
            values (:force, :seat, :strength, :influence, :at)
            on conflict (force, seat) do update set strength = excluded.strength,
              influence = excluded.influence, at = excluded.at
            """)
        .param("force", said.force())
        .param("seat", said.by().value())
        .param("strength", said.strength())
        .param("influence", said.influence())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** The reader's own, and once that is there those of all. */
  Opinions of(UUID force, SeatId reader) {
    List<Opinion> seen =
        jdbc.sql(
                """
            select one.* from alliances.force_opinion one
            where one.force = :force and exists (
              select from alliances.force_opinion own
              where own.force = one.force and own.seat = :reader)
            order by one.at, one.seat
            """)
            .param("force", force)
            .param("reader", reader.value())
            .query(OpinionTable::opinion)
            .list();
    return new Opinions(reader, seen, count(force));
  }

  private int count(UUID force) {
    return jdbc.sql("select count(*) from alliances.force_opinion where force = :force")
        .param("force", force)
        .query(Integer.class)
        .single();
  }

  /** What this seat said, with the words of each force. */
  List<Held> heldBy(SeatId seat) {
    return jdbc.sql(
            """
            select o.*, f.words from alliances.force_opinion o
            join alliances.force f on f.id = o.force where o.seat = :seat order by o.at
            """)
        .param("seat", seat.value())
        .query((row, number) -> new Held(row.getString("words"), opinion(row, number)))
        .list();
  }

  record Held(String words, Opinion opinion) {}

  void erase(SeatId seat) {
    jdbc.sql("delete from alliances.force_opinion where seat = :seat")
        .param("seat", seat.value())
        .update();
  }

  private static Opinion opinion(ResultSet row, int number) throws SQLException {
    return new Opinion(
        row.getObject("force", UUID.class),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getInt("strength"),
        row.getInt("influence"));
  }
}
