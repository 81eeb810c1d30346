package org.corridor.people.stewards.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stewards whom other stewards appointed, in PostgreSQL. */
@Repository
class Roster {

  private final JdbcClient jdbc;
  private final Clock clock;

  Roster(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody on the list. */
  record Entry(PersonId person, Instant since) {}

  boolean has(PersonId person) {
    return jdbc.sql("select exists (select 1 from people.steward where person = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  Optional<Instant> since(PersonId person) {
    return jdbc.sql("select since from people.steward where person = :person")
        .param("person", person.value())
        .query((row, number) -> row.getTimestamp("since").toInstant())
        .optional();
  }

  /** False if they are on it already. */
  boolean add(PersonId person) {
    return jdbc.sql(
                "insert into people.steward (person, since) values (:person, :now) on conflict do nothing")
            .param("person", person.value())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.steward where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  List<Entry> list() {
    return jdbc.sql("select person, since from people.steward order by since, person")
        .query(
            (row, number) ->
                new Entry(
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getTimestamp("since").toInstant()))
        .list();
  }
}
