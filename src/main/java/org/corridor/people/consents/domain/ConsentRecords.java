package org.corridor.people.consents.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All consents, those withdrawn too: they show that there was one. */
@Repository
class ConsentRecords {

  private final JdbcClient jdbc;

  ConsentRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Consent> of(PersonId person) {
    return jdbc.sql("select * from people.consent where person = :person order by given_at desc")
        .param("person", person.value())
        .query(ConsentRecords::consent)
        .list();
  }

  /** Of two at once one wins. */
  void add(PersonId person, Consent consent) {
    jdbc.sql(
            """
            insert into people.consent (id, person, purpose, version, language, given_at)
            values (:id, :person, :purpose, :version, :language, :given)
            on conflict (person, purpose) where withdrawn_at is null do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("purpose", consent.purpose().name())
        .param("version", consent.version())
        .param("language", consent.language().code())
        .param("given", Timestamp.from(consent.given()))
        .update();
  }

  void withdraw(PersonId person, Purpose purpose, Instant now) {
    jdbc.sql(
            """
            update people.consent set withdrawn_at = :now
            where person = :person and purpose = :purpose and withdrawn_at is null
            """)
        .param("now", Timestamp.from(now))
        .param("person", person.value())
        .param("purpose", purpose.name())
        .update();
  }

  void removeWithdrawnBefore(Instant moment) {
    jdbc.sql("delete from people.consent where withdrawn_at < :moment")
        .param("moment", Timestamp.from(moment))
        .update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.consent where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Consent consent(ResultSet row, int number) throws SQLException {
    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
    return new Consent(
        Purpose.valueOf(row.getString("purpose")),
        row.getInt("version"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getTimestamp("given_at").toInstant(),
        withdrawn == null ? null : withdrawn.toInstant());
  }
}
