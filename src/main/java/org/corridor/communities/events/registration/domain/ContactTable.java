package org.corridor.communities.events.registration.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses of guests without an account, in PostgreSQL. */
@Repository
class ContactTable {

  private final JdbcClient jdbc;

  ContactTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A contact that is kept.
   *
   * @param number of its row
   */
  record Kept(long number, Contact contact) {}

  void add(EventId event, UUID registration, Contact contact) {
    jdbc.sql(
            """
            insert into communities.event_guest (registration, event, email, language)
            values (:registration, :event, :email, :language)
            """)
        .param("registration", registration)
        .param("event", event.value())
        .param("email", contact.email())
        .param("language", contact.language().code())
        .update();
  }

  /** Whether somebody was registered with that address; also whoever cancelled. */
  boolean knows(EventId event, Contact contact) {
    return jdbc.sql(
            "select exists (select 1 from communities.event_guest where event = :event and email = :email)")
        .param("event", event.value())
        .param("email", contact.email())
        .query(Boolean.class)
        .single();
  }

  Optional<Kept> of(UUID registration) {
    return jdbc.sql("select * from communities.event_guest where registration = :registration")
        .param("registration", registration)
        .query(
            (row, line) ->
                new Kept(
                    row.getLong("number"),
                    new Contact(
                        row.getString("email"),
                        Language.of(row.getString("language")).orElse(Language.EN))))
        .optional();
  }

  Set<UUID> of(EventId event) {
    return Set.copyOf(
        jdbc.sql("select registration from communities.event_guest where event = :event")
            .param("event", event.value())
            .query(UUID.class)
            .list());
  }

  /** The registration of a link. */
  Optional<UUID> registration(long number) {
    return jdbc.sql("select registration from communities.event_guest where number = :number")
        .param("number", number)
        .query(UUID.class)
        .optional();
  }

  /** Those of events that ended before then. */
  void forget(Instant endedBefore) {
    jdbc.sql(
            """
            delete from communities.event_guest g using communities.event e
            where e.id = g.event and e.ends < :before
            """)
        .param("before", Timestamp.from(endedBefore))
        .update();
  }
}
