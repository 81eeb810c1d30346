package org.corridor.people.tokens.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens in PostgreSQL, found by the hash of their secret. */
@Repository
class ApiTokens {

  private final JdbcClient jdbc;

  ApiTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ApiToken token, OneTimeLink secret) {
    jdbc.sql(
            """
            insert into people.api_token (id, person, secret, name, scopes, made_at, until)
            values (:id, :person, :secret, :name, :scopes, :made, :until)
            """)
        .param("id", token.id())
        .param("person", token.person().value())
        .param("secret", secret.hash())
        .param("name", token.name())
        .param("scopes", token.scopes().stream().sorted().toArray(String[]::new))
        .param("made", Timestamp.from(token.made()))
        .param("until", Timestamp.from(token.until()))
        .update();
  }

  Optional<ApiToken> find(OneTimeLink secret) {
    return jdbc.sql("select * from people.api_token where secret = :secret")
        .param("secret", secret.hash())
        .query(ApiTokens::token)
        .optional();
  }

  /** The newest first. */
  List<ApiToken> of(PersonId person) {
    return jdbc.sql(
            "select * from people.api_token where person = :person order by made_at desc, id")
        .param("person", person.value())
        .query(ApiTokens::token)
        .list();
  }

  /** Until the transaction ends nobody else makes a token for the person. */
  void lock(PersonId person) {
    jdbc.sql("select 1 from people.person where id = :person for update")
        .param("person", person.value())
        .query(Integer.class)
        .optional();
  }

  void used(UUID id, Instant when) {
    jdbc.sql("update people.api_token set used_at = :when where id = :id")
        .param("id", id)
        .param("when", Timestamp.from(when))
        .update();
  }

  void remove(PersonId person, UUID id) {
    jdbc.sql("delete from people.api_token where id = :id and person = :person")
        .param("id", id)
        .param("person", person.value())
        .update();
  }

  void removeAll(PersonId person) {
    jdbc.sql("delete from people.api_token where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Those that ended before; their owners saw meanwhile that they did. */
  void removeEnded(Instant before) {
    jdbc.sql("delete from people.api_token where until < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private static ApiToken token(ResultSet row, int number) throws SQLException {
    Timestamp used = row.getTimestamp("used_at");
    return new ApiToken(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        Set.of((String[]) row.getArray("scopes").getArray()),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("until").toInstant(),
        used == null ? null : used.toInstant());
  }
}
