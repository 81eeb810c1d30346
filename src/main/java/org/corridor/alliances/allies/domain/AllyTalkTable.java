package org.corridor.alliances.allies.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.allies.AllyId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts with allies, for all; and private notes: every query names the seat whose they are. */
@Repository
class AllyTalkTable {

  private final JdbcClient jdbc;

  AllyTalkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody's own note. */
  record Note(AllyId ally, String words) {
    @Override
    public String toString() {
      return "Note";
    }
  }

  /** The latest first. */
  List<AllyContact> contacts(AllyId ally) {
    return jdbc.sql(
            """
            select c.*, exists (select 1 from alliances.ally_contact d where d.corrects = c.id)
              as corrected
            from alliances.ally_contact c where ally = :ally order by on_day desc, at desc
            """)
        .param("ally", ally.value())
        .query(
            (row, number) ->
                new AllyContact(
                    row.getObject("id", UUID.class),
                    row.getObject("on_day", LocalDate.class),
                    Channel.valueOf(row.getString("channel")),
                    row.getString("words"),
                    new SeatId(row.getObject("seat", UUID.class)),
                    row.getObject("corrects", UUID.class),
                    row.getBoolean("corrected")))
        .list();
  }

  /** Acts once for an id, and for a contact that is corrected. */
  void add(AllyId ally, AllyContact contact, Instant now) {
    jdbc.sql(
            """
            insert into alliances.ally_contact (id, ally, on_day, channel, words, seat, at, corrects)
            values (:id, :ally, :on, :channel, :words, :seat, :at, cast(:corrects as uuid))
            on conflict do nothing
            """)
        .param("id", contact.id())
        .param("ally", ally.value())
        .param("on", contact.on())
        .param("channel", contact.channel().name())
        .param("words", contact.words())
        .param("seat", contact.by().value())
        .param("at", Timestamp.from(now))
        .param("corrects", contact.corrects())
        .update();
  }

  int contacts(PartnershipId partnership) {
    return jdbc.sql(
            """
            select count(*) from alliances.ally_contact c join alliances.ally a on a.id = c.ally
            where a.partnership = :partnership and a.deleted_at is null
              and not exists (select 1 from alliances.ally_contact d where d.corrects = c.id)
            """)
        .param("partnership", partnership.value())
        .query(Integer.class)
        .single();
  }

  /** Empty where there is none. */
  String note(AllyId ally, SeatId seat) {
    return jdbc.sql("select words from alliances.ally_note where ally = :ally and seat = :seat")
        .param("ally", ally.value())
        .param("seat", seat.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** Empty words take it out. */
  void keep(AllyId ally, SeatId seat, String words, Instant now) {
    if (words.isEmpty()) {
      jdbc.sql("delete from alliances.ally_note where ally = :ally and seat = :seat")
          .param("ally", ally.value())
          .param("seat", seat.value())
          .update();
      return;
    }
    jdbc.sql(
            """
            insert into alliances.ally_note values (:ally, :seat, :words, :at)
            on conflict (ally, seat) do update set words = excluded.words, at = excluded.at
            """)
        .param("ally", ally.value())
        .param("seat", seat.value())
        .param("words", words)
        .param("at", Timestamp.from(now))
        .update();
  }

  List<Note> notes(SeatId seat) {
    return jdbc.sql("select * from alliances.ally_note where seat = :seat order by at")
        .param("seat", seat.value())
        .query(
            (row, number) ->
                new Note(new AllyId(row.getObject("ally", UUID.class)), row.getString("words")))
        .list();
  }

  void erase(SeatId seat) {
    jdbc.sql("delete from alliances.ally_note where seat = :seat")
        .param("seat", seat.value())
        .update();
  }
}
