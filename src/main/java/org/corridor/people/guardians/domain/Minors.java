package org.corridor.people.guardians.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All who have said that they are under 16. */
@Repository
class Minors {

  /** At one go; the others come the next time. */
  private static final int MOST = 500;

  private final JdbcClient jdbc;

  Minors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Minor> of(PersonId person) {
    return jdbc.sql("select * from people.minor where person = :person")
        .param("person", person.value())
        .query(Minors::minor)
        .optional();
  }

  Optional<Minor> at(byte[] link) {
    return jdbc.sql("select * from people.minor where link = :link")
        .param("link", link)
        .query(Minors::minor)
        .optional();
  }

  List<Minor> with(EmailAddress guardian) {
    return jdbc.sql("select * from people.minor where guardian = :guardian order by said_at")
        .param("guardian", guardian.value())
        .query(Minors::minor)
        .list();
  }

  /** Also for who is there already: another guardian, and another link. */
  void save(Minor minor, byte[] link) {
    EmailAddress guardian = minor.guardian();
    jdbc.sql(
            """
            insert into people.minor (person, guardian, language, link, said_at, refused_at, asked_at)
            values (:person, :guardian, :language, :link, :said, :refused, :asked)
            on conflict (person) do update set guardian = excluded.guardian,
              language = excluded.language, link = excluded.link
            """)
        .param("person", minor.person().value())
        .param("guardian", guardian == null ? null : guardian.value(), Types.VARCHAR)
        .param("language", minor.language().code())
        .param("link", link)
        .param("said", Timestamp.from(minor.said()))
        .param("refused", timestamp(minor.refused()), Types.TIMESTAMP)
        .param("asked", Timestamp.from(minor.asked()))
        .update();
  }

  /**
   * @param when null where consent has come
   */
  void refused(PersonId person, @Nullable Instant when) {
    jdbc.sql("update people.minor set refused_at = :when where person = :person")
        .param("when", timestamp(when), Types.TIMESTAMP)
        .param("person", person.value())
        .update();
  }

  /** False if somebody else has noted it already. */
  boolean asked(Minor minor, Instant now) {
    return jdbc.sql(
                "update people.minor set asked_at = :now where person = :person and asked_at = :last")
            .param("now", Timestamp.from(now))
            .param("person", minor.person().value())
            .param("last", Timestamp.from(minor.asked()))
            .update()
        == 1;
  }

  List<Minor> askedBefore(Instant moment) {
    return due("asked_at", moment);
  }

  List<Minor> refusedBefore(Instant moment) {
    return due("refused_at", moment);
  }

  /** Accounts that are closed already are left alone. */
  private List<Minor> due(String column, Instant moment) {
    return jdbc.sql(
            "select * from people.minor m where "
                + column
                + " < :moment and not exists (select from people.closing c where c.person = m.person)"
                + " order by "
                + column
                + " limit :most")
        .param("moment", Timestamp.from(moment))
        .param("most", MOST)
        .query(Minors::minor)
        .list();
  }

  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.minor where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static Minor minor(ResultSet row, int number) throws SQLException {
    Timestamp refused = row.getTimestamp("refused_at");
    String guardian = row.getString("guardian");
    return new Minor(
        new PersonId(row.getObject("person", UUID.class)),
        guardian == null ? null : new EmailAddress(guardian),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getTimestamp("said_at").toInstant(),
        refused == null ? null : refused.toInstant(),
        row.getTimestamp("asked_at").toInstant());
  }
}
