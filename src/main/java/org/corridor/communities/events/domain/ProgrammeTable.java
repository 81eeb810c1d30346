package org.corridor.communities.events.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes of events, in PostgreSQL. */
@Repository
class ProgrammeTable {

  private final JdbcClient jdbc;

  ProgrammeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Programme of(EventId event) {
    List<Session> sessions =
        jdbc.sql(
                "select * from communities.event_session where event = :event order by starts, room, title, id")
            .param("event", event.value())
            .query(
                (row, number) ->
                    new Session(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant(),
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("room"),
                        row.getString("speakers"),
                        row.getBoolean("dropped"),
                        row.getInt("sequence")))
            .list();
    List<Stand> stands =
        jdbc.sql("select * from communities.event_stand where event = :event order by position")
            .param("event", event.value())
            .query((row, number) -> new Stand(row.getString("name"), row.getString("about")))
            .list();
    return new Programme(sessions, stands);
  }

  void put(EventId event, Programme programme) {
    jdbc.sql("delete from communities.event_session where event = :event")
        .param("event", event.value())
        .update();
    jdbc.sql("delete from communities.event_stand where event = :event")
        .param("event", event.value())
        .update();
    programme.sessions().forEach(session -> add(event, session));
    int position = 0;
    for (Stand stand : programme.stands()) {
      jdbc.sql(
              """
              insert into communities.event_stand (event, position, name, about)
              values (:event, :position, :name, :about)
              """)
          .param("event", event.value())
          .param("position", position++)
          .param("name", stand.name())
          .param("about", stand.about())
          .update();
    }
  }

  private void add(EventId event, Session session) {
    jdbc.sql(
            """
            insert into communities.event_session
              (id, event, starts, ends, title, about, room, speakers, dropped, sequence)
            values (:id, :event, :starts, :ends, :title, :about, :room, :speakers, :dropped, :sequence)
            """)
        .param("id", session.id())
        .param("event", event.value())
        .param("starts", Timestamp.from(session.starts()))
        .param("ends", Timestamp.from(session.ends()))
        .param("title", session.title())
        .param("about", session.about())
        .param("room", session.room())
        .param("speakers", session.speakers())
        .param("dropped", session.dropped())
        .param("sequence", session.sequence())
        .update();
  }

  /** Whether another event has a session of this id: ids come with the form. */
  boolean isElsewhere(UUID session, EventId event) {
    return jdbc.sql(
            "select exists (select 1 from communities.event_session where id = :id and event <> :event)")
        .param("id", session)
        .param("event", event.value())
        .query(Boolean.class)
        .single();
  }
}
