package org.corridor.communities.events.after.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes and costs of events in PostgreSQL; what was removed is kept until it is forgotten. */
@Repository
class TrackTable {

  private static final String NOTES =
      "select * from communities.event_note where event = :event and removed_at is ";
  private static final String COSTS =
      "select * from communities.event_cost where event = :event and removed_at is ";

  private final JdbcClient jdbc;

  TrackTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Note> notes(EventId event) {
    return notes(NOTES + "null order by made_at, id", event);
  }

  /** The latest first. */
  List<Note> removedNotes(EventId event) {
    return notes(NOTES + "not null order by removed_at desc, id", event);
  }

  private List<Note> notes(String sql, EventId event) {
    return jdbc.sql(sql).param("event", event.value()).query(TrackTable::note).list();
  }

  void add(EventId event, Note note, UUID organiser, Instant now) {
    params(
            """
            insert into communities.event_note (id, event, topic, note, written, shown, organiser, made_at)
            values (:id, :event, :topic, :note, :written, :shown, :organiser, :now)
            on conflict do nothing
            """,
            event,
            note)
        .param("organiser", organiser)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** False where it is not at this revision any more, or was removed. */
  boolean save(EventId event, Note note) {
    return params(
                """
                update communities.event_note set topic = :topic, note = :note, written = :written,
                  shown = :shown, revision = revision + 1
                where id = :id and event = :event and revision = :revision and removed_at is null
                """,
                event,
                note)
            .param("revision", note.revision())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec params(String sql, EventId event, Note note) {
    return jdbc.sql(sql)
        .param("id", note.id())
        .param("event", event.value())
        .param("topic", note.topic())
        .param("note", note.text())
        .param("written", note.written().code())
        .param("shown", note.shown());
  }

  void removeNote(EventId event, UUID note, Instant now) {
    remove(
        "update communities.event_note set removed_at = :now where id = :id and event = :event and removed_at is null",
        event,
        note,
        now);
  }

  void restoreNote(EventId event, UUID note) {
    restore(
        "update communities.event_note set removed_at = null where id = :id and event = :event",
        event,
        note);
  }

  List<Cost> costs(EventId event) {
    return costs(COSTS + "null order by made_at, id", event);
  }

  /** The latest first. */
  List<Cost> removedCosts(EventId event) {
    return costs(COSTS + "not null order by removed_at desc, id", event);
  }

  private List<Cost> costs(String sql, EventId event) {
    return jdbc.sql(sql).param("event", event.value()).query(TrackTable::cost).list();
  }

  void add(EventId event, Cost cost, Instant now) {
    params(
            """
            insert into communities.event_cost (id, event, what, planned, spent, currency, made_at)
            values (:id, :event, :what, :planned, :spent, :currency, :now)
            on conflict do nothing
            """,
            event,
            cost)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** False where it is not at this revision any more, or was removed. */
  boolean save(EventId event, Cost cost) {
    return params(
                """
                update communities.event_cost set what = :what, planned = :planned, spent = :spent,
                  currency = :currency, revision = revision + 1
                where id = :id and event = :event and revision = :revision and removed_at is null
                """,
                event,
                cost)
            .param("revision", cost.revision())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec params(String sql, EventId event, Cost cost) {
    return jdbc.sql(sql)
        .param("id", cost.id())
        .param("event", event.value())
        .param("what", cost.what())
        .param("planned", cost.planned())
        .param("spent", cost.spent())
        .param("currency", cost.currency());
  }

  void removeCost(EventId event, UUID cost, Instant now) {
    remove(
        "update communities.event_cost set removed_at = :now where id = :id and event = :event and removed_at is null",
        event,
        cost,
        now);
  }

  void restoreCost(EventId event, UUID cost) {
    restore(
        "update communities.event_cost set removed_at = null where id = :id and event = :event",
        event,
        cost);
  }

  /** For good, what was removed before then. */
  void forget(Instant removedBefore) {
    Timestamp before = Timestamp.from(removedBefore);
    jdbc.sql("delete from communities.event_note where removed_at < :before")
        .param("before", before)
        .update();
    jdbc.sql("delete from communities.event_cost where removed_at < :before")
        .param("before", before)
        .update();
  }

  private void remove(String sql, EventId event, UUID id, Instant now) {
    jdbc.sql(sql)
        .param("id", id)
        .param("event", event.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  private void restore(String sql, EventId event, UUID id) {
    jdbc.sql(sql).param("id", id).param("event", event.value()).update();
  }

  private static Note note(ResultSet row, int number) throws SQLException {
    return new Note(
        row.getObject("id", UUID.class),
        row.getString("topic"),
        row.getString("note"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getBoolean("shown"),
        row.getInt("revision"));
  }

  private static Cost cost(ResultSet row, int number) throws SQLException {
    return new Cost(
        row.getObject("id", UUID.class),
        row.getString("what"),
        row.getBigDecimal("planned"),
        row.getBigDecimal("spent"),
        row.getString("currency"),
        row.getInt("revision"));
  }
}
