package org.corridor.communities.mail.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.threads.ThreadId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose answers to which thread come to which number, in PostgreSQL. */
@Repository
class AnswerTable {

  private final JdbcClient jdbc;

  AnswerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who answers what. */
  record Answerer(ThreadId thread, PersonId person) {}

  /** The same for each mail of a thread to the same person. */
  long number(ThreadId thread, PersonId person) {
    return jdbc.sql(
            """
            insert into communities.mail_answer as a (thread, person) values (:thread, :person)
            on conflict (thread, person) do update set person = a.person returning id
            """)
        .param("thread", thread.value())
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  Optional<Answerer> find(long number) {
    return jdbc.sql("select thread, person from communities.mail_answer where id = :id")
        .param("id", number)
        .query(
            (row, line) ->
                new Answerer(
                    new ThreadId(row.getLong("thread")),
                    new PersonId(row.getObject("person", UUID.class))))
        .optional();
  }

  List<Long> threads(PersonId person) {
    return jdbc.sql(
            "select thread from communities.mail_answer where person = :person order by thread")
        .param("person", person.value())
        .query(Long.class)
        .list();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from communities.mail_answer where person = :person")
        .param("person", person.value())
        .update();
  }
}
