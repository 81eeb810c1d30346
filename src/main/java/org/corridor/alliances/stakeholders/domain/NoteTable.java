package org.corridor.alliances.stakeholders.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private notes. Every query names the one seat whose they are. */
@Repository
class NoteTable {

  private final JdbcClient jdbc;

  NoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody's own note. */
  record Note(StakeholderId stakeholder, String words) {
    @Override
    public String toString() {
      return "Note";
    }
  }

  /** Empty where there is none. */
  String read(StakeholderId stakeholder, SeatId seat) {
    return jdbc.sql(
            """
            select words from alliances.stakeholder_note
            where stakeholder = :stakeholder and seat = :seat
            """)
        .param("stakeholder", stakeholder.value())
        .param("seat", seat.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  void save(StakeholderId stakeholder, SeatId seat, String words, Instant now) {
    jdbc.sql(
            """
            insert into alliances.stakeholder_note values (:stakeholder, :seat, :words, :at)
            on conflict (stakeholder, seat) do update set words = excluded.words, at = excluded.at
            """)
        .param("stakeholder", stakeholder.value())
        .param("seat", seat.value())
        .param("words", words)
        .param("at", Timestamp.from(now))
        .update();
  }

  void remove(StakeholderId stakeholder, SeatId seat) {
    jdbc.sql(
            """
            delete from alliances.stakeholder_note
            where stakeholder = :stakeholder and seat = :seat
            """)
        .param("stakeholder", stakeholder.value())
        .param("seat", seat.value())
        .update();
  }

  List<Note> of(SeatId seat) {
    return jdbc.sql("select * from alliances.stakeholder_note where seat = :seat order by at")
        .param("seat", seat.value())
        .query(
            (row, number) ->
                new Note(
                    new StakeholderId(row.getObject("stakeholder", UUID.class)),
                    row.getString("words")))
        .list();
  }

  void erase(SeatId seat) {
    jdbc.sql("delete from alliances.stakeholder_note where seat = :seat")
        .param("seat", seat.value())
        .update();
  }
}
