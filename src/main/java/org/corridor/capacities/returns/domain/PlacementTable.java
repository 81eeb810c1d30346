package org.corridor.capacities.returns.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.returns.domain.FollowUp.Answer;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Placements and what was asked about them, in PostgreSQL. */
@Repository
class PlacementTable {

  /** At one go; the others come the next time. */
  private static final int MOST = 500;

  private final JdbcClient jdbc;

  PlacementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One question that is due, with whom it is for. */
  record Due(FollowUp followUp, PersonId person) {}

  /** A placement in figures; null for what is not said. */
  record Counted(@Nullable String sex, @Nullable String age, List<Answer> answers) {}

  /** False if it is there already. */
  boolean add(Placement one) {
    VacancyId vacancy = one.vacancy();
    return jdbc.sql(
                """
                insert into capacities.placement (id, person, vacancy, employer, title, country, kind,
                  starts, noted_at)
                values (:id, :person, :vacancy, :employer, :title, :country, :kind, :starts, :now)
                on conflict (id) do nothing
                """)
            .param("id", one.id())
            .param("person", one.person().value())
            .param("vacancy", vacancy == null ? null : vacancy.value(), Types.OTHER)
            .param("employer", one.employer())
            .param("title", one.title())
            .param("country", one.country())
            .param("kind", one.kind().name())
            .param("starts", one.starts())
            .param("now", Timestamp.from(one.noted()))
            .update()
        == 1;
  }

  void ask(UUID placement, int months, LocalDate due) {
    jdbc.sql(
            """
            insert into capacities.placement_follow_up (placement, months, due, sent, answer)
            values (:placement, :months, :due, 0, 'OPEN')
            """)
        .param("placement", placement)
        .param("months", months)
        .param("due", due)
        .update();
  }

  /** The latest first. */
  List<Placement> of(PersonId person) {
    return jdbc.sql(
            "select * from capacities.placement where person = :person order by starts desc, id")
        .param("person", person.value())
        .query(PlacementTable::placement)
        .list();
  }

  List<FollowUp> followUps(UUID placement) {
    return jdbc.sql(
            "select * from capacities.placement_follow_up where placement = :id order by months")
        .param("id", placement)
        .query((row, number) -> followUp(row))
        .list();
  }

  /** Those that somebody has to be written to about, or that end. */
  List<Due> due(LocalDate today) {
    return jdbc.sql(
            """
            select f.*, p.person from capacities.placement_follow_up f
            join capacities.placement p on p.id = f.placement
            where f.answer = 'OPEN' and f.due <= :today order by f.due limit :most
            """)
        .param("today", today)
        .param("most", MOST)
        .query(
            (row, number) ->
                new Due(followUp(row), new PersonId(row.getObject("person", UUID.class))))
        .list();
  }

  /** False if another node was faster. */
  boolean written(FollowUp one, byte[] link, Instant now) {
    return jdbc.sql(
                """
                update capacities.placement_follow_up set sent = sent + 1, written_at = :now,
                  link = :link
                where placement = :id and months = :months and sent = :sent and answer = 'OPEN'
                """)
            .param("id", one.placement())
            .param("months", one.months())
            .param("sent", one.sent())
            .param("link", link)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  void end(FollowUp one, Instant now) {
    answer(one.placement(), one.months(), Answer.NONE, now);
  }

  Optional<FollowUp> byLink(byte[] link) {
    return jdbc.sql("select * from capacities.placement_follow_up where link = :link")
        .param("link", link)
        .query((row, number) -> followUp(row))
        .optional();
  }

  void answer(UUID placement, int months, Answer answer, Instant now) {
    jdbc.sql(
            """
            update capacities.placement_follow_up set answer = :answer, answered_at = :now
            where placement = :id and months = :months
            """)
        .param("id", placement)
        .param("months", months)
        .param("answer", answer.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The placements of those who share their plan with an organisation. */
  List<Counted> counted(Collection<OrganisationId> organisations) {
    return jdbc.sql(
            """
            select p.plan -> 'person' ->> 'sex' as sex, p.plan -> 'person' ->> 'age' as age,
              array(select f.answer from capacities.placement_follow_up f
                where f.placement = w.id order by f.months) as answers
            from capacities.return_plan p
            join lateral (select id from capacities.placement w where w.person = p.person
              order by starts desc, id limit 1) w on true
            where p.adviser = any (:organisations)
            """)
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Counted(
                    row.getString("sex"),
                    row.getString("age"),
                    List.of((String[]) row.getArray("answers").getArray()).stream()
                        .map(Answer::valueOf)
                        .toList()))
        .list();
  }

  void remove(UUID id, PersonId person) {
    jdbc.sql("delete from capacities.placement where id = :id and person = :person")
        .param("id", id)
        .param("person", person.value())
        .update();
  }

  void erase(PersonId person) {
    jdbc.sql("delete from capacities.placement where person = :person")
        .param("person", person.value())
        .update();
  }

  private static FollowUp followUp(ResultSet row) throws SQLException {
    Timestamp written = row.getTimestamp("written_at");
    return new FollowUp(
        row.getObject("placement", UUID.class),
        row.getInt("months"),
        row.getObject("due", LocalDate.class),
        row.getInt("sent"),
        written == null ? null : written.toInstant(),
        Answer.valueOf(row.getString("answer")));
  }

  private static Placement placement(ResultSet row, int number) throws SQLException {
    UUID vacancy = row.getObject("vacancy", UUID.class);
    return new Placement(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        vacancy == null ? null : new VacancyId(vacancy),
        row.getString("employer"),
        row.getString("title"),
        row.getString("country"),
        JobKind.valueOf(row.getString("kind")),
        row.getObject("starts", LocalDate.class),
        row.getTimestamp("noted_at").toInstant());
  }
}
