package org.corridor.people.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links in mails that still work, and what each of them is good for. */
@Repository
class Links {

  /** How long a sign-up can be confirmed. */
  static final Duration TO_CONFIRM = Duration.ofHours(48);

  /** How long a new password can be set. */
  static final Duration TO_SET_PASSWORD = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Links(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  OneTimeLink toConfirm(SignUp signUp) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into people.sign_up (link, email, name, password, language, next, kept, expires_at)
            values (:link, :email, :name, :password, :language, :next, :kept::uuid, :expires)
            """)
        .param("link", link.hash())
        .param("email", signUp.email().value())
        .param("name", signUp.name().value())
        .param("password", signUp.password())
        .param("language", signUp.language().code())
        .param("next", signUp.next())
        .param("kept", signUp.kept() == null ? null : signUp.kept().toString(), Types.VARCHAR)
        .param("expires", in(TO_CONFIRM))
        .update();
    return link;
  }

  Optional<SignUp> signUp(OneTimeLink link) {
    return jdbc.sql("select * from people.sign_up where link = :link and expires_at > :now")
        .param("link", link.hash())
        .param("now", now())
        .query(Links::signUp)
        .optional();
  }

  /** A wish for an account, and how long it can be confirmed. */
  record Waiting(SignUp signUp, Instant until) {}

  List<Waiting> toBeConfirmed(Person person) {
    return jdbc.sql(
            "select * from people.sign_up where email = :email or kept = :id order by expires_at")
        .param("email", person.address())
        .param("id", person.id().value())
        .query(
            (row, number) ->
                new Waiting(signUp(row, number), row.getTimestamp("expires_at").toInstant()))
        .list();
  }

  /** Uses up all sign-ups of the address. */
  void confirmed(EmailAddress email) {
    jdbc.sql("delete from people.sign_up where email = :email")
        .param("email", email.value())
        .update();
  }

  OneTimeLink toSetPassword(PersonId person) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            "insert into people.password_link (link, person, expires_at) values (:link, :person, :expires)")
        .param("link", link.hash())
        .param("person", person.value())
        .param("expires", in(TO_SET_PASSWORD))
        .update();
    return link;
  }

  /** Locks the link, so that of two clicks at once only one sets the password. */
  Optional<PersonId> whoSetsPassword(OneTimeLink link) {
    return jdbc.sql(
            "select person from people.password_link where link = :link and expires_at > :now for update")
        .param("link", link.hash())
        .param("now", now())
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  boolean setsPassword(OneTimeLink link) {
    return jdbc.sql(
                "select count(*) from people.password_link where link = :link and expires_at > :now")
            .param("link", link.hash())
            .param("now", now())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Until when each of the person's links for a new password works. */
  List<Instant> passwordCanBeSetUntil(PersonId person) {
    return jdbc.sql("select expires_at from people.password_link where person = :person")
        .param("person", person.value())
        .query((row, number) -> row.getTimestamp("expires_at").toInstant())
        .list();
  }

  /** Uses up all links of the person. */
  void passwordSet(PersonId person) {
    jdbc.sql("delete from people.password_link where person = :person")
        .param("person", person.value())
        .update();
  }

  /** What was sent to who wants to take over that account. */
  void forgetTakeOver(PersonId kept) {
    jdbc.sql("delete from people.sign_up where kept = :kept").param("kept", kept.value()).update();
  }

  void removeExpired() {
    jdbc.sql("delete from people.sign_up where expires_at < :now").param("now", now()).update();
    jdbc.sql("delete from people.password_link where expires_at < :now")
        .param("now", now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private Timestamp in(Duration duration) {
    Instant then = clock.instant().plus(duration);
    return Timestamp.from(then);
  }

  private static SignUp signUp(ResultSet row, int number) throws SQLException {
    UUID kept = row.getObject("kept", UUID.class);
    return new SignUp(
        new EmailAddress(row.getString("email")),
        new PersonName(row.getString("name")),
        row.getString("password"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("next"),
        kept == null ? null : new PersonId(kept));
  }
}
