package org.corridor.capacities.vacancies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.vacancies.ApplicationId;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.Application.Letter;
import org.corridor.capacities.vacancies.domain.Application.State;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications in PostgreSQL. */
@Repository
class ApplicationTable {

  private final JdbcClient jdbc;

  ApplicationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where the person applied for it already. */
  boolean add(Application one) {
    Letter letter = one.letter();
    return jdbc.sql(
                """
                insert into capacities.application (id, vacancy, person, name, reach, words, written,
                  skills, state, applied_at)
                values (:id, :vacancy, :person, :name, :reach, :words, :written, :skills, :state, :at)
                on conflict do nothing
                """)
            .param("id", one.id().value())
            .param("vacancy", one.vacancy().value())
            .param("person", one.person().value())
            .param("name", letter.name())
            .param("reach", letter.reach())
            .param("words", letter.words())
            .param("written", letter.written().code())
            .param("skills", letter.skills().toArray(String[]::new))
            .param("state", one.state().name())
            .param("at", Timestamp.from(one.applied()))
            .update()
        == 1;
  }

  Optional<Application> find(ApplicationId id) {
    return jdbc.sql("select * from capacities.application where id = :id")
        .param("id", id.value())
        .query(ApplicationTable::application)
        .optional();
  }

  /** The one that was not taken back. */
  Optional<Application> of(VacancyId vacancy, PersonId person) {
    return jdbc.sql(
            """
            select * from capacities.application
            where vacancy = :vacancy and person = :person and state <> 'WITHDRAWN'
            """)
        .param("vacancy", vacancy.value())
        .param("person", person.value())
        .query(ApplicationTable::application)
        .optional();
  }

  /** The latest first. */
  List<Application> of(PersonId person) {
    return jdbc.sql(
            "select * from capacities.application where person = :person order by applied_at desc, id")
        .param("person", person.value())
        .query(ApplicationTable::application)
        .list();
  }

  /** Those that were not taken back, of people who are here; the first first. */
  List<Application> of(VacancyId vacancy, int most) {
    return jdbc.sql(
            """
            select * from capacities.application
            where vacancy = :vacancy and state <> 'WITHDRAWN' order by applied_at, id limit :most
            """)
        .param("vacancy", vacancy.value())
        .param("most", most)
        .query(ApplicationTable::application)
        .list();
  }

  /** False where it stands otherwise. */
  boolean move(ApplicationId id, State from, State to, String answer, Instant now) {
    return jdbc.sql(
                """
                update capacities.application set state = :to, answer = :answer, answered_at = :now
                where id = :id and state = :from
                """)
            .param("id", id.value())
            .param("from", from.name())
            .param("to", to.name())
            .param("answer", answer)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Ends those that wait, and tells whose they are. */
  List<PersonId> end(VacancyId vacancy, Instant now) {
    return jdbc.sql(
            """
            update capacities.application set state = 'OVER', answered_at = :now
            where vacancy = :vacancy and state = 'WAITING' returning person
            """)
        .param("vacancy", vacancy.value())
        .param("now", Timestamp.from(now))
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  void erase(PersonId person) {
    jdbc.sql("delete from capacities.application where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Those that ended then or earlier. */
  int removeBefore(Instant moment) {
    return jdbc.sql(
            """
            delete from capacities.application
            where state not in ('WAITING', 'INVITED') and answered_at < :moment
            """)
        .param("moment", Timestamp.from(moment))
        .update();
  }

  private static Application application(ResultSet row, int number) throws SQLException {
    Timestamp answered = row.getTimestamp("answered_at");
    return new Application(
        new ApplicationId(row.getObject("id", UUID.class)),
        new VacancyId(row.getObject("vacancy", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new Letter(
            row.getString("name"),
            row.getString("reach"),
            row.getString("words"),
            Language.of(row.getString("written")).orElse(Language.EN),
            List.of((String[]) row.getArray("skills").getArray())),
        State.valueOf(row.getString("state")),
        row.getString("answer"),
        row.getTimestamp("applied_at").toInstant(),
        answered == null ? null : answered.toInstant());
  }
}
