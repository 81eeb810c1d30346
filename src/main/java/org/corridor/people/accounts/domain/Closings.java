package org.corridor.people.accounts.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that their owners closed, with the moment from which on they are to be erased. */
@Repository
class Closings {

  private final JdbcClient jdbc;

  Closings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False if the account is closed already; nothing has changed then. */
  boolean add(PersonId person, Instant now, Instant due) {
    return jdbc.sql(
                """
                insert into people.closing (person, closed_at, due_at) values (:person, :now, :due)
                on conflict (person) do nothing
                """)
            .param("person", person.value())
            .param("now", Timestamp.from(now))
            .param("due", Timestamp.from(due))
            .update()
        == 1;
  }

  /** Empty for an open account. */
  Optional<Instant> due(PersonId person) {
    return jdbc.sql("select due_at from people.closing where person = :person")
        .param("person", person.value())
        .query((row, number) -> row.getTimestamp("due_at").toInstant())
        .optional();
  }

  /** Waits for an erasure that is going on; false if there is nothing to take back. */
  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.closing where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  List<PersonId> due(Instant now) {
    return jdbc
        .sql("select person from people.closing where due_at <= :now order by due_at")
        .param("now", Timestamp.from(now))
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .toList();
  }

  /** Whether it is still due and nobody else has it; it stays ours until the transaction ends. */
  boolean lock(PersonId person, Instant now) {
    return jdbc.sql(
            """
            select 1 from people.closing where person = :person and due_at <= :now
            for update skip locked
            """)
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
