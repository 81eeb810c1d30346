package org.corridor.people.profiles.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose profile is old enough to be asked about, and who was asked and has not said yes. */
@Repository
class Reminders {

  /** At one go; the others come the next time. */
  private static final int MOST = 500;

  private final JdbcClient jdbc;

  Reminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody to write to. */
  record Addressee(PersonId person, String email, String name, Language language) {
    @Override
    public String toString() {
      return "Addressee";
    }
  }

  /**
   * @param hidden since when nobody else sees the profile; empty while the answer may still come
   */
  record Open(Instant sent, Optional<Instant> hidden) {}

  /** Who shows something to others, agreed to be asked, and last confirmed it before that day. */
  List<Addressee> due(Instant confirmedBefore) {
    return jdbc.sql(
            """
            select a.id, a.email, a.name, a.language
            from people.profile p join people.person a on a.id = p.person
            where p.confirmed_at < :before and a.email is not null
              and exists (select 1 from jsonb_each_text(p.audiences) f where f.value <> 'ONLY_ME')
              and not exists (select 1 from people.reminder r where r.person = p.person)
              and p.person in (select person from people.present)
              and exists (
                select 1 from people.consent c where c.person = p.person
                  and c.purpose = 'REMINDER' and c.withdrawn_at is null)
            order by p.confirmed_at limit :most
            """)
        .param("before", Timestamp.from(confirmedBefore))
        .param("most", MOST)
        .query(
            (row, number) ->
                new Addressee(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("email"),
                    row.getString("name"),
                    Language.of(row.getString("language")).orElse(Language.EN)))
        .list();
  }

  /** False if the person is asked already: of several nodes only one writes the mail. */
  boolean add(PersonId person, byte[] link, Instant now) {
    return jdbc.sql(
                """
                insert into people.reminder (person, link, sent_at) values (:person, :link, :now)
                on conflict do nothing
                """)
            .param("person", person.value())
            .param("link", link)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  Optional<PersonId> find(byte[] link) {
    return jdbc.sql("select person from people.reminder where link = :link")
        .param("link", link)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  Optional<Open> of(PersonId person) {
    return jdbc.sql("select sent_at, hidden_at from people.reminder where person = :person")
        .param("person", person.value())
        .query(
            (row, number) ->
                new Open(
                    row.getTimestamp("sent_at").toInstant(),
                    Optional.ofNullable(row.getTimestamp("hidden_at")).map(Timestamp::toInstant)))
        .optional();
  }

  /** Those who were asked before that moment and have not answered. */
  void hide(Instant askedBefore, Instant now) {
    jdbc.sql(
            """
            update people.reminder set hidden_at = :now
            where hidden_at is null and sent_at < :before
            """)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(askedBefore))
        .update();
  }

  /** Who does not want to be asked any more is not hidden for want of an answer. */
  void removeUnwanted() {
    jdbc.sql(
            """
            delete from people.reminder r where r.hidden_at is null and not exists (
              select 1 from people.consent c where c.person = r.person
                and c.purpose = 'REMINDER' and c.withdrawn_at is null)
            """)
        .update();
  }

  void hide(PersonId person, Instant now) {
    jdbc.sql("update people.reminder set hidden_at = :now where person = :person")
        .param("now", Timestamp.from(now))
        .param("person", person.value())
        .update();
  }

  /** The profile is right: it is shown, and asked about in a year. */
  void confirm(PersonId person, Instant now) {
    jdbc.sql("update people.profile set confirmed_at = :now where person = :person")
        .param("now", Timestamp.from(now))
        .param("person", person.value())
        .update();
    jdbc.sql("delete from people.reminder where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Who edits the profile need not answer any more; one that is hidden stays so until they say. */
  void edited(PersonId person) {
    jdbc.sql("delete from people.reminder where person = :person and hidden_at is null")
        .param("person", person.value())
        .update();
  }

  Optional<Instant> confirmed(PersonId person) {
    return jdbc.sql("select confirmed_at from people.profile where person = :person")
        .param("person", person.value())
        .query((row, number) -> row.getTimestamp("confirmed_at").toInstant())
        .optional();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.reminder where person = :person")
        .param("person", person.value())
        .update();
  }
}
