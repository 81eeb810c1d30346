package org.corridor.people.accounts.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links in mails that open an account once. Who has no address takes an account over by a {@link
 * HandOverCode} instead, which opens nothing before there is a lasting way in.
 */
@Repository
class SignInLinks {

  /** Long enough to walk to another device, too short to be found in an old mailbox. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose link it is, and where it leads. */
  record Destination(PersonId person, String next) {}

  OneTimeLink make(PersonId person, String next) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into people.sign_in_link (link, person, next, expires_at)
            values (:link, :person, :next, :expires)
            """)
        .param("link", link.hash())
        .param("person", person.value())
        .param("next", next)
        .param("expires", Timestamp.from(clock.instant().plus(PATIENCE)))
        .update();
    return link;
  }

  /** A link that still lies in some mailbox. */
  record Open(String next, Instant until) {}

  List<Open> of(PersonId person) {
    return jdbc.sql("select next, expires_at from people.sign_in_link where person = :person")
        .param("person", person.value())
        .query(
            (row, number) ->
                new Open(row.getString("next"), row.getTimestamp("expires_at").toInstant()))
        .list();
  }

  /** Uses nothing up. */
  Optional<Destination> find(OneTimeLink link) {
    return jdbc.sql(
            "select person, next from people.sign_in_link where link = :link and expires_at > :now")
        .param("link", link.hash())
        .param("now", now())
        .query(
            (row, number) ->
                new Destination(
                    new PersonId(row.getObject("person", UUID.class)), row.getString("next")))
        .optional();
  }

  /** Of two clicks at once only one gets it. The person's other links stop working too. */
  Optional<Destination> use(OneTimeLink link) {
    Optional<Destination> found = find(link);
    boolean first =
        found.isPresent()
            && jdbc.sql("delete from people.sign_in_link where link = :link")
                    .param("link", link.hash())
                    .update()
                == 1;
    if (!first) {
      return Optional.empty();
    }
    revoke(found.get().person());
    return found;
  }

  /** None of the person's links works any more. */
  void revoke(PersonId person) {
    jdbc.sql("delete from people.sign_in_link where person = :person")
        .param("person", person.value())
        .update();
  }

  void removeExpired() {
    jdbc.sql("delete from people.sign_in_link where expires_at < :now")
        .param("now", now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
