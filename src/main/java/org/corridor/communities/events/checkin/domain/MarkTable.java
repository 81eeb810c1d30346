package org.corridor.communities.events.checkin.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks of presence, in PostgreSQL. */
@Repository
class MarkTable {

  private final JdbcClient jdbc;
  private final JdbcOperations batches;

  MarkTable(JdbcClient jdbc, JdbcOperations batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * The marks of somebody that hold.
   *
   * @param first when they were seen first
   */
  record Seen(List<UUID> marks, Instant first) {}

  /** Marks of who is not registered for the event are left out. */
  void add(EventId event, List<Mark> marks, Instant now) {
    batches.batchUpdate(
        """
        insert into communities.event_mark (id, event, registration, at, received_at)
        select ?, r.event, r.id, ?, ? from communities.event_registration r
        where r.id = ? and r.event = ?
        on conflict do nothing
        """,
        marks.stream()
            .map(
                mark ->
                    new Object[] {
                      mark.id(),
                      Timestamp.from(mark.at()),
                      Timestamp.from(now),
                      mark.registration(),
                      event.value()
                    })
            .toList());
  }

  void take(EventId event, List<Unmark> unmarks, Instant now) {
    batches.batchUpdate(
        """
        insert into communities.event_unmark (mark, event, at, received_at) values (?, ?, ?, ?)
        on conflict do nothing
        """,
        unmarks.stream()
            .map(
                one ->
                    new Object[] {
                      one.mark(), event.value(), Timestamp.from(one.at()), Timestamp.from(now)
                    })
            .toList());
  }

  /** Who is present, by registration. */
  Map<UUID, Seen> seen(EventId event) {
    Map<UUID, Seen> seen = new LinkedHashMap<>();
    jdbc.sql(
            """
            select m.registration, array_agg(m.id order by m.id) as marks, min(m.at) as first
            from communities.event_mark m
            where m.event = :event and not exists (
              select 1 from communities.event_unmark u where u.mark = m.id and u.event = m.event)
            group by m.registration
            """)
        .param("event", event.value())
        .query(
            row -> {
              seen.put(
                  row.getObject("registration", UUID.class),
                  new Seen(
                      List.of((UUID[]) row.getArray("marks").getArray()),
                      row.getTimestamp("first").toInstant()));
            });
    return seen;
  }
}
