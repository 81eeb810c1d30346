package org.corridor.communities.consultations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Answer.Quoting;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers, who supports them and which are quoted, in PostgreSQL. */
@Repository
class AnswerTable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, List<String>>> SAID = new TypeReference<>() {};

  private final JdbcClient jdbc;

  AnswerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Answers with how many support each. */
  record Supported(Answer answer, int support) {}

  /** A new one, or in place of the one the person gave; what was hidden stays hidden. */
  void save(Answer one) {
    jdbc.sql(
            """
            insert into communities.consultation_answer
              (id, consultation, person, language, said, name, quoting, sent, hidden)
            values (:id, :consultation, :person, :language, :said::jsonb, :name, :quoting, :sent, false)
            on conflict (consultation, person) do update set language = excluded.language,
              said = excluded.said, name = excluded.name, quoting = excluded.quoting,
              sent = excluded.sent
            """)
        .param("id", one.id())
        .param("consultation", one.consultation().value())
        .param("person", one.person().value())
        .param("language", one.language().code())
        .param("said", JSON.writeValueAsString(one.said()))
        .param("name", one.name())
        .param("quoting", one.quoting().name())
        .param("sent", one.sent())
        .update();
  }

  Optional<Answer> of(ConsultationId consultation, PersonId person) {
    return jdbc.sql(
            """
            select * from communities.consultation_answer
            where consultation = :consultation and person = :person
            """)
        .param("consultation", consultation.value())
        .param("person", person.value())
        .query(AnswerTable::answer)
        .optional();
  }

  Optional<Answer> find(UUID id) {
    return jdbc.sql("select * from communities.consultation_answer where id = :id")
        .param("id", id)
        .query(AnswerTable::answer)
        .optional();
  }

  /** Those that were sent. Their order is that of support and then of chance, never of time. */
  List<Supported> sent(ConsultationId consultation, int most) {
    return jdbc.sql(
            """
            select a.*, (select count(*) from communities.consultation_support s
              where s.answer = a.id) support
            from communities.consultation_answer a
            where a.consultation = :consultation and a.sent
            order by support desc, a.id limit :most
            """)
        .param("consultation", consultation.value())
        .param("most", most)
        .query((row, number) -> new Supported(answer(row, number), row.getInt("support")))
        .list();
  }

  List<Answer> by(PersonId person) {
    return jdbc.sql("select * from communities.consultation_answer where person = :person")
        .param("person", person.value())
        .query(AnswerTable::answer)
        .list();
  }

  List<PersonId> whoAnswered(ConsultationId consultation) {
    return jdbc.sql(
            """
            select person from communities.consultation_answer
            where consultation = :consultation and sent
            """)
        .param("consultation", consultation.value())
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  void remove(UUID id) {
    jdbc.sql("delete from communities.consultation_answer where id = :id").param("id", id).update();
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.consultation_answer set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id)
        .update();
  }

  void support(UUID answer, PersonId person, boolean supports) {
    jdbc.sql(
            supports
                ? "insert into communities.consultation_support values (:answer, :person) on conflict do nothing"
                : "delete from communities.consultation_support where answer = :answer and person = :person")
        .param("answer", answer)
        .param("person", person.value())
        .update();
  }

  List<UUID> supportedBy(PersonId person, ConsultationId consultation) {
    return jdbc.sql(
            """
            select s.answer from communities.consultation_support s
            join communities.consultation_answer a on a.id = s.answer
            where s.person = :person and a.consultation = :consultation
            """)
        .param("person", person.value())
        .param("consultation", consultation.value())
        .query(UUID.class)
        .list();
  }

  /** Which questions of an answer are quoted. */
  Map<UUID, List<String>> quoted(ConsultationId consultation) {
    Map<UUID, List<String>> quoted = new HashMap<>();
    jdbc.sql(
            """
            select q.answer, q.question from communities.consultation_quote q
            join communities.consultation_answer a on a.id = q.answer
            where a.consultation = :consultation order by 1, 2
            """)
        .param("consultation", consultation.value())
        .query(
            row -> {
              quoted
                  .computeIfAbsent(
                      row.getObject(1, UUID.class), some -> new java.util.ArrayList<>())
                  .add(row.getString(2));
            });
    return quoted;
  }

  void quote(ConsultationId consultation, Map<UUID, List<String>> wanted) {
    jdbc.sql(
            """
            delete from communities.consultation_quote q using communities.consultation_answer a
            where a.id = q.answer and a.consultation = :consultation
            """)
        .param("consultation", consultation.value())
        .update();
    wanted.forEach(
        (answer, questions) ->
            questions.forEach(
                question ->
                    jdbc.sql(
                            "insert into communities.consultation_quote values (:answer, :question)")
                        .param("answer", answer)
                        .param("question", question)
                        .update()));
  }

  void forget(PersonId person) {
    for (String table : List.of("consultation_support", "consultation_answer")) {
      jdbc.sql("delete from communities." + table + " where person = :person")
          .param("person", person.value())
          .update();
    }
  }

  private static Answer answer(ResultSet row, int number) throws SQLException {
    return new Answer(
        row.getObject("id", UUID.class),
        new ConsultationId(row.getObject("consultation", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Language.of(row.getString("language")).orElse(Language.EN),
        JSON.readValue(row.getString("said"), SAID),
        row.getString("name"),
        Quoting.valueOf(row.getString("quoting")),
        row.getBoolean("sent"),
        row.getBoolean("hidden"));
  }
}
