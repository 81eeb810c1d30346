package org.corridor.people.accounts.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose sign-in has a second step, with the keys of their apps and their recovery codes. */
@Repository
class Authenticators {

  private static final Logger LOG = LoggerFactory.getLogger(Authenticators.class);

  private final JdbcClient jdbc;
  private final Secrets secrets;

  Authenticators(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  /** When the person switched the second step on; empty if they did not. */
  Optional<Instant> since(PersonId person) {
    return jdbc.sql("select since from people.authenticator where person = :person")
        .param("person", person.value())
        .query((row, number) -> row.getTimestamp("since").toInstant())
        .optional();
  }

  /** Empty also if the key of the installation is another one now. */
  Optional<AuthenticatorKey> key(PersonId person) {
    return jdbc.sql("select key from people.authenticator where person = :person")
        .param("person", person.value())
        .query(byte[].class)
        .optional()
        .flatMap(bytes -> opened(bytes, person));
  }

  private Optional<AuthenticatorKey> opened(byte[] bytes, PersonId person) {
    Optional<String> key = secrets.open(bytes, context(person));
    if (key.isEmpty()) {
      LOG.warn(
          "The key of an authenticator app cannot be opened: was secret-key.json lost, or do the nodes have different ones (CORRIDOR_SECRET_KEY)? Recovery codes still work.");
    }
    return key.map(AuthenticatorKey::new);
  }

  /**
   * @param step of the code that proved that the app knows the key
   * @return false if the person has one already; nothing has changed then
   */
  boolean add(PersonId person, AuthenticatorKey key, long step, Instant now) {
    return jdbc.sql(
                """
                insert into people.authenticator (person, key, last_step, since)
                values (:person, :key, :step, :since)
                on conflict (person) do nothing
                """)
            .param("person", person.value())
            .param("key", secrets.seal(key.base32(), context(person)))
            .param("step", step)
            .param("since", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Of several uses of one code, at once or later, only the first succeeds. */
  boolean use(PersonId person, long step) {
    return jdbc.sql(
                "update people.authenticator set last_step = :step where person = :person and last_step < :step")
            .param("person", person.value())
            .param("step", step)
            .update()
        == 1;
  }

  /** Like {@link #use(PersonId, long)}. */
  boolean use(PersonId person, RecoveryCode code) {
    return jdbc.sql("delete from people.recovery_code where person = :person and code = :code")
            .param("person", person.value())
            .param("code", code.hash())
            .update()
        == 1;
  }

  int recoveryCodes(PersonId person) {
    return jdbc.sql("select count(*) from people.recovery_code where person = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  /** Puts these in place of those that are left. */
  void replace(PersonId person, List<RecoveryCode> codes) {
    jdbc.sql("delete from people.recovery_code where person = :person")
        .param("person", person.value())
        .update();
    codes.forEach(
        code ->
            jdbc.sql("insert into people.recovery_code (person, code) values (:person, :code)")
                .param("person", person.value())
                .param("code", code.hash())
                .update());
  }

  /**
   * Also the recovery codes.
   *
   * @return false if there was nothing to remove
   */
  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.authenticator where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  private static String context(PersonId person) {
    return "authenticator " + person;
  }
}
