package org.corridor.communities.events.registration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.registration.domain.Registration.State;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations in PostgreSQL. */
@Repository
class RegistrationTable {

  private final JdbcClient jdbc;

  RegistrationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False if it is there already, or its code is taken. */
  boolean add(Registration one) {
    PersonId person = one.person();
    return params(
                """
                insert into communities.event_registration (id, event, person, name, code, state,
                  interpretation, childcare, travel, access, word, listed, sex, age, country, channel,
                  by_organiser, registered_at, queued_at)
                values (:id, :event, :person, :name, :code, :state, :interpretation, :childcare,
                  :travel, :access, :word, :listed, :sex, :age, :country,
                  (select code from communities.event_channel where code = :channel and event = :event),
                  :organiser, :registered, :queued)
                on conflict do nothing
                """,
                one)
            .param("event", one.event().value())
            .param("person", person == null ? null : person.value(), Types.OTHER)
            .param("code", one.code())
            .param("channel", one.channel())
            .param("organiser", one.byOrganiser())
            .param("registered", Timestamp.from(one.registered()))
            .update()
        == 1;
  }

  void save(Registration one) {
    params(
            """
            update communities.event_registration set name = :name, state = :state,
              interpretation = :interpretation, childcare = :childcare, travel = :travel,
              access = :access, word = :word, listed = :listed, sex = :sex, age = :age,
              country = :country, queued_at = :queued
            where id = :id
            """,
            one)
        .update();
  }

  private JdbcClient.StatementSpec params(String sql, Registration one) {
    Wish wish = one.wish();
    Needs needs = wish.needs();
    return jdbc.sql(sql)
        .param("id", one.id())
        .param("name", wish.name())
        .param("state", one.state().name())
        .param("interpretation", needs.interpretation())
        .param("childcare", needs.childcare())
        .param("travel", needs.travel())
        .param("access", needs.access())
        .param("word", needs.word())
        .param("listed", wish.listed())
        .param("sex", wish.sex())
        .param("age", wish.age())
        .param("country", wish.country())
        .param("queued", Timestamp.from(one.queued()));
  }

  Optional<Registration> find(UUID id) {
    return jdbc.sql("select * from communities.event_registration where id = :id")
        .param("id", id)
        .query(RegistrationTable::registration)
        .optional();
  }

  /** However it stands. */
  Optional<Registration> of(EventId event, PersonId person) {
    return jdbc.sql(
            "select * from communities.event_registration where event = :event and person = :person")
        .param("event", event.value())
        .param("person", person.value())
        .query(RegistrationTable::registration)
        .optional();
  }

  Optional<Registration> byCode(EventId event, String code) {
    return jdbc.sql(
            "select * from communities.event_registration where event = :event and code = :code")
        .param("event", event.value())
        .param("code", code)
        .query(RegistrationTable::registration)
        .optional();
  }

  /** Those with a place by name, then those who wait in their order, then those who cancelled. */
  List<Registration> of(EventId event) {
    return jdbc.sql(
            """
            select * from communities.event_registration where event = :event
            order by array_position(array['PLACE', 'WAITING', 'CANCELLED'], state),
              case when state = 'WAITING' then queued_at end, lower(name), id
            """)
        .param("event", event.value())
        .query(RegistrationTable::registration)
        .list();
  }

  /** The latest first. */
  List<Registration> of(PersonId person) {
    return jdbc.sql(
            """
            select * from communities.event_registration where person = :person
            order by registered_at desc, id limit 500
            """)
        .param("person", person.value())
        .query(RegistrationTable::registration)
        .list();
  }

  int count(EventId event, State state) {
    return jdbc.sql(
            "select count(*) from communities.event_registration where event = :event and state = :state")
        .param("event", event.value())
        .param("state", state.name())
        .query(Integer.class)
        .single();
  }

  Optional<Registration> nextInLine(EventId event) {
    return jdbc.sql(
            """
            select * from communities.event_registration where event = :event and state = 'WAITING'
            order by queued_at, id limit 1
            """)
        .param("event", event.value())
        .query(RegistrationTable::registration)
        .optional();
  }

  /** Those with a place at what begins until then, who registered before; they are noted. */
  List<Registration> remind(Instant now, Instant until, Instant before) {
    return jdbc.sql(
            """
            update communities.event_registration r set reminded_at = :now
            from communities.event e
            where e.id = r.event and e.state = 'PUBLISHED' and e.starts > :now and e.starts <= :until
              and r.state = 'PLACE' and r.reminded_at is null
              and (r.person is not null
                or exists (select 1 from communities.event_guest g where g.registration = r.id))
              and r.registered_at < :before
            returning r.*
            """)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .param("before", Timestamp.from(before))
        .query(RegistrationTable::registration)
        .list();
  }

  /** What was of a person goes; that somebody came stays. */
  void forget(PersonId person, Instant endedBefore) {
    jdbc.sql(FORGET + "and r.person = :person")
        .param("before", Timestamp.from(endedBefore))
        .param("person", person.value())
        .update();
    jdbc.sql("delete from communities.event_registration where person = :person")
        .param("person", person.value())
        .update();
  }

  private static final String FORGET =
      """
      update communities.event_registration r set person = null, name = '', interpretation = '',
        childcare = 0, travel = false, access = '', word = '', listed = false
      from communities.event e where e.id = r.event and e.ends < :before
      """;

  /** All of events that ended before then. */
  int forget(Instant endedBefore) {
    return jdbc.sql(FORGET + "and r.name <> ''")
        .param("before", Timestamp.from(endedBefore))
        .update();
  }

  private static Registration registration(ResultSet row, int number) throws SQLException {
    return new Registration(
        row.getObject("id", UUID.class),
        new EventId(row.getObject("event", UUID.class)),
        person(row.getObject("person", UUID.class)),
        new Wish(
            row.getString("name"),
            new Needs(
                row.getString("interpretation"),
                row.getInt("childcare"),
                row.getBoolean("travel"),
                row.getString("access"),
                row.getString("word")),
            row.getBoolean("listed"),
            row.getString("sex"),
            row.getString("age"),
            row.getString("country")),
        row.getString("code"),
        State.valueOf(row.getString("state")),
        text(row.getString("channel")),
        row.getBoolean("by_organiser"),
        row.getTimestamp("registered_at").toInstant(),
        row.getTimestamp("queued_at").toInstant());
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
