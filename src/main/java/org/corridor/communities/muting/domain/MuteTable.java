package org.corridor.communities.muting.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.Muting;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who muted or blocked whom, in PostgreSQL. */
@Repository
@Transactional
class MuteTable implements Muting {

  private final JdbcClient jdbc;

  MuteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> apart(PersonId person) {
    return jdbc
        .sql(
            """
            select other from communities.mute where person = :person
            union
            select person from communities.mute where other = :person and blocks
            """)
        .param("person", person.value())
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  @Transactional(readOnly = true)
  public boolean blocked(PersonId one, PersonId other) {
    return jdbc.sql(
            """
            select exists (select 1 from communities.mute where blocks
              and (person = :one and other = :other or person = :other and other = :one))
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query(Boolean.class)
        .single();
  }

  /** Later word stands: who mutes somebody blocked before unblocks them. */
  void add(PersonId person, PersonId other, boolean blocks, String name, Instant now) {
    jdbc.sql(
            """
            insert into communities.mute (person, other, blocks, name, since)
            values (:person, :other, :blocks, :name, :now)
            on conflict (person, other) do update set blocks = excluded.blocks
            """)
        .param("person", person.value())
        .param("other", other.value())
        .param("blocks", blocks)
        .param("name", name)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Whom the person muted or blocked, the last first. */
  List<Muted> of(PersonId person) {
    return jdbc.sql(
            """
            select * from communities.mute where person = :person order by since desc, other
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Muted(
                    new PersonId(row.getObject("other", UUID.class)),
                    row.getString("name"),
                    row.getBoolean("blocks"),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  void remove(PersonId person, PersonId other) {
    jdbc.sql("delete from communities.mute where person = :person and other = :other")
        .param("person", person.value())
        .param("other", other.value())
        .update();
  }

  void forget(PersonId person) {
    jdbc.sql("delete from communities.mute where person = :person or other = :person")
        .param("person", person.value())
        .update();
  }
}
