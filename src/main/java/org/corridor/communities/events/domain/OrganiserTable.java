package org.corridor.communities.events.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who runs which event, and the invitations to do so, in PostgreSQL. */
@Repository
class OrganiserTable {

  private final JdbcClient jdbc;

  OrganiserTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a link invites to. */
  record Invitation(EventId event, Role role) {}

  /** A place that somebody has. */
  record Held(EventId event, Organiser organiser, Instant since) {}

  List<Held> held(PersonId person) {
    return jdbc.sql(
            "select * from communities.event_organiser where person = :person order by since, id")
        .param("person", person.value())
        .query(
            (row, number) ->
                new Held(
                    new EventId(row.getObject("event", UUID.class)),
                    organiser(row, number),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  List<Organiser> of(EventId event) {
    return jdbc.sql(
            "select * from communities.event_organiser where event = :event order by since, id")
        .param("event", event.value())
        .query(OrganiserTable::organiser)
        .list();
  }

  Optional<Organiser> find(EventId event, PersonId person) {
    return jdbc.sql(
            "select * from communities.event_organiser where event = :event and person = :person")
        .param("event", event.value())
        .param("person", person.value())
        .query(OrganiserTable::organiser)
        .optional();
  }

  /** The latest event first. */
  List<EventId> eventsOf(PersonId person) {
    return jdbc.sql(
            """
            select e.id from communities.event e
            join communities.event_organiser o on o.event = e.id and o.person = :person
            order by e.starts desc, e.id limit 200
            """)
        .param("person", person.value())
        .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Who is there already keeps their role unless they are made an organiser. */
  void add(EventId event, PersonId person, String name, Role role, Instant now) {
    jdbc.sql(
            """
            insert into communities.event_organiser (id, event, person, name, role, since)
            values (:id, :event, :person, :name, :role, :now)
            on conflict (event, person) do update set name = excluded.name,
              role = case when communities.event_organiser.role = 'ORGANISER' then 'ORGANISER'
                else excluded.role end
            """)
        .param("id", UUID.randomUUID())
        .param("event", event.value())
        .param("person", person.value())
        .param("name", name)
        .param("role", role.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  void remove(UUID organiser) {
    jdbc.sql("delete from communities.event_organiser where id = :id")
        .param("id", organiser)
        .update();
  }

  void invite(OneTimeLink link, EventId event, Role role, Instant until) {
    jdbc.sql(
            """
            insert into communities.event_invitation (link, event, role, expires_at)
            values (:link, :event, :role, :until)
            """)
        .param("link", link.hash())
        .param("event", event.value())
        .param("role", role.name())
        .param("until", Timestamp.from(until))
        .update();
  }

  Optional<Invitation> invitation(OneTimeLink link, Instant now) {
    return jdbc.sql(
            "select * from communities.event_invitation where link = :link and expires_at > :now")
        .param("link", link.hash())
        .param("now", Timestamp.from(now))
        .query(
            (row, number) ->
                new Invitation(
                    new EventId(row.getObject("event", UUID.class)),
                    Role.valueOf(row.getString("role"))))
        .optional();
  }

  /** False where somebody took it already. */
  boolean take(OneTimeLink link) {
    return jdbc.sql("delete from communities.event_invitation where link = :link")
            .param("link", link.hash())
            .update()
        == 1;
  }

  void removeOldInvitations(Instant now) {
    jdbc.sql("delete from communities.event_invitation where expires_at < :now")
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Events that nobody runs any more are drafts that nobody sees, or stay as they were. */
  void erase(PersonId person) {
    jdbc.sql(
            """
            delete from communities.event e where e.state = 'DRAFT'
              and exists (select 1 from communities.event_organiser o
                where o.event = e.id and o.person = :person)
              and not exists (select 1 from communities.event_organiser o
                where o.event = e.id and o.person <> :person)
            """)
        .param("person", person.value())
        .update();
    jdbc.sql("delete from communities.event_organiser where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Organiser organiser(ResultSet row, int number) throws SQLException {
    return new Organiser(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        Role.valueOf(row.getString("role")));
  }
}
