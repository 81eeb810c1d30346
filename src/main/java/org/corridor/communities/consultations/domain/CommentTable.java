package org.corridor.communities.consultations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said to answers, in PostgreSQL. */
@Repository
class CommentTable {

  private final JdbcClient jdbc;

  CommentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Comment one) {
    jdbc.sql(
            """
            insert into communities.consultation_comment
              (id, answer, person, language, name, words, hidden, written_at)
            values (:id, :answer, :person, :language, :name, :words, false, :at)
            on conflict (id) do nothing
            """)
        .param("id", one.id())
        .param("answer", one.answer())
        .param("person", one.person().value())
        .param("language", one.language().code())
        .param("name", one.name())
        .param("words", one.words())
        .param("at", Timestamp.from(one.at()))
        .update();
  }

  Optional<Comment> find(UUID id) {
    return jdbc.sql("select * from communities.consultation_comment where id = :id")
        .param("id", id)
        .query(CommentTable::comment)
        .optional();
  }

  /** By the answer, in the order in which they were written. */
  Map<UUID, List<Comment>> of(ConsultationId consultation) {
    return jdbc
        .sql(
            """
            select k.* from communities.consultation_comment k
            join communities.consultation_answer a on a.id = k.answer
            where a.consultation = :consultation order by k.written_at, k.id
            """)
        .param("consultation", consultation.value())
        .query(CommentTable::comment)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Comment::answer));
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.consultation_comment set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id)
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from communities.consultation_comment where id = :id")
        .param("id", id)
        .update();
  }

  void forget(PersonId person) {
    jdbc.sql("delete from communities.consultation_comment where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        row.getObject("answer", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("name"),
        row.getString("words"),
        row.getBoolean("hidden"),
        row.getTimestamp("written_at").toInstant());
  }
}
