package org.corridor.people.contacts.domain;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes no requests at present, and from whom none, in PostgreSQL. */
@Repository
class Doors {

  private final JdbcClient jdbc;

  Doors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * That an addressee takes no requests.
   *
   * @param until null: until further notice
   */
  record Pause(@Nullable Instant until) {}

  /** Somebody whose requests an addressee does not get. */
  record Block(String kind, UUID addressee, PersonId person, Instant since) {}

  Optional<Pause> pause(Addressee addressee, Instant now) {
    return jdbc.sql(
            """
            select until from people.contact_pause
            where kind = :kind and addressee = any (:ids) and (until is null or until > :now)
            order by until desc nulls first limit 1
            """)
        .param("kind", addressee.kind())
        .param("ids", ids(addressee.ids()))
        .param("now", Timestamp.from(now))
        .query(
            (row, number) -> {
              Timestamp until = row.getTimestamp("until");
              return new Pause(until == null ? null : until.toInstant());
            })
        .optional();
  }

  /** From now on it takes none. */
  void close(Addressee addressee, @Nullable Instant until) {
    open(addressee);
    jdbc.sql(
            "insert into people.contact_pause (kind, addressee, until) values (:kind, :id, :until)")
        .param("kind", addressee.kind())
        .param("id", addressee.id())
        .param("until", until == null ? null : Timestamp.from(until), Types.TIMESTAMP)
        .update();
  }

  void open(Addressee addressee) {
    jdbc.sql("delete from people.contact_pause where kind = :kind and addressee = any (:ids)")
        .param("kind", addressee.kind())
        .param("ids", ids(addressee.ids()))
        .update();
  }

  boolean isBlocked(Addressee addressee, PersonId person) {
    return jdbc.sql(
            """
            select exists (select 1 from people.contact_block
              where kind = :kind and addressee = any (:ids) and person = :person)
            """)
        .param("kind", addressee.kind())
        .param("ids", ids(addressee.ids()))
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  void block(String kind, UUID addressee, PersonId person, Instant now) {
    jdbc.sql(
            """
            insert into people.contact_block (kind, addressee, person, since)
            values (:kind, :id, :person, :now) on conflict do nothing
            """)
        .param("kind", kind)
        .param("id", addressee)
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void unblock(String kind, Collection<UUID> addressees, PersonId person) {
    jdbc.sql(
            """
            delete from people.contact_block
            where kind = :kind and addressee = any (:ids) and person = :person
            """)
        .param("kind", kind)
        .param("ids", ids(addressees))
        .param("person", person.value())
        .update();
  }

  /** Those who are here, the latest first. */
  List<Block> blocks(String kind, Collection<UUID> addressees) {
    return jdbc.sql(
            """
            select * from people.contact_block where kind = :kind and addressee = any (:ids)
              and person not in (select person from people.closing) order by since desc, person
            """)
        .param("kind", kind)
        .param("ids", ids(addressees))
        .query(
            (row, number) ->
                new Block(
                    row.getString("kind"),
                    row.getObject("addressee", UUID.class),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  /** Whatever the person set, and whatever is set against them. */
  void forget(PersonId person) {
    jdbc.sql("delete from people.contact_pause where kind = 'person' and addressee = :person")
        .param("person", person.value())
        .update();
    jdbc.sql(
            """
            delete from people.contact_block
            where person = :person or kind = 'person' and addressee = :person
            """)
        .param("person", person.value())
        .update();
  }

  private static UUID[] ids(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
