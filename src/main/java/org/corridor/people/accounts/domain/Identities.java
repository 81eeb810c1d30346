package org.corridor.people.accounts.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose sign-in a provider vouches for. */
@Repository
class Identities {

  private final JdbcClient jdbc;

  Identities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One that is connected with an account. */
  record Connected(String issuer, String subject, String name, Instant since) {}

  Optional<PersonId> whose(Identity identity) {
    return jdbc.sql(
            "select person from people.identity where issuer = :issuer and subject = :subject")
        .param("issuer", identity.issuer())
        .param("subject", identity.subject())
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  List<Connected> of(PersonId person) {
    return jdbc.sql("select * from people.identity where person = :person order by created_at")
        .param("person", person.value())
        .query(
            (row, number) ->
                new Connected(
                    row.getString("issuer"),
                    row.getString("subject"),
                    row.getString("name"),
                    row.getTimestamp("created_at").toInstant()))
        .list();
  }

  /** False if it is connected already, with whomever; nothing has changed then. */
  boolean connect(Identity identity, PersonId person, Instant now) {
    return jdbc.sql(
                """
                insert into people.identity (issuer, subject, person, name, created_at)
                values (:issuer, :subject, :person, :name, :now)
                on conflict (issuer, subject) do nothing
                """)
            .param("issuer", identity.issuer())
            .param("subject", identity.subject())
            .param("person", person.value())
            .param("name", identity.name())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** False if there was none. */
  boolean disconnect(PersonId person) {
    return jdbc.sql("delete from people.identity where person = :person")
            .param("person", person.value())
            .update()
        > 0;
  }
}
