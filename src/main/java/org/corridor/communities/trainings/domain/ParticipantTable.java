package org.corridor.communities.trainings.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.trainings.TrainingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in trainings, in PostgreSQL. */
@Repository
class ParticipantTable {

  private static final String SELECT =
      """
      select p.*, array(select a.session from communities.training_attendance a
        where a.participant = p.id) as attended
      from communities.training_participant p
      """;

  private final JdbcClient jdbc;

  ParticipantTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A participant with the training they took part in. */
  record Of(TrainingId training, Participant participant) {}

  List<Participant> of(TrainingId training) {
    return jdbc.sql(SELECT + " where p.training = :training order by lower(p.name), p.id")
        .param("training", training.value())
        .query((row, number) -> participant(row))
        .list();
  }

  Optional<Participant> find(TrainingId training, UUID id) {
    return jdbc.sql(SELECT + " where p.training = :training and p.id = :id")
        .param("training", training.value())
        .param("id", id)
        .query((row, number) -> participant(row))
        .optional();
  }

  Optional<Of> withNumber(String number) {
    return jdbc.sql(SELECT + " where p.number = :number")
        .param("number", number)
        .query(
            (row, count) ->
                new Of(new TrainingId(row.getObject("training", UUID.class)), participant(row)))
        .optional();
  }

  void save(TrainingId training, Participant one) {
    jdbc.sql(
            """
            insert into communities.training_participant (id, training, name, sex, age, country,
              before, after, number, certified_on)
            values (:id, :training, :name, :sex, :age, :country, :before, :after, :number, :certified)
            on conflict (id) do update set name = excluded.name, sex = excluded.sex,
              age = excluded.age, country = excluded.country, before = excluded.before,
              after = excluded.after, number = excluded.number, certified_on = excluded.certified_on
            where training_participant.training = excluded.training
            """)
        .param("id", one.id())
        .param("training", training.value())
        .param("name", one.name())
        .param("sex", one.sex())
        .param("age", one.age())
        .param("country", one.country())
        .param("before", one.before().toArray(Integer[]::new))
        .param("after", one.after().toArray(Integer[]::new))
        .param("number", one.number(), Types.VARCHAR)
        .param("certified", one.certified(), Types.DATE)
        .update();
  }

  void attended(TrainingId training, UUID participant, Set<UUID> sessions) {
    jdbc.sql("delete from communities.training_attendance where participant = :participant")
        .param("participant", participant)
        .update();
    jdbc.sql(
            """
            insert into communities.training_attendance (session, participant)
            select s.id, p.id from communities.training_session s
            join communities.training_participant p on p.id = :participant and p.training = s.training
            where s.training = :training and s.id = any (:sessions)
            """)
        .param("participant", participant)
        .param("training", training.value())
        .param("sessions", sessions.toArray(UUID[]::new))
        .update();
  }

  void remove(TrainingId training, UUID id) {
    jdbc.sql("delete from communities.training_participant where id = :id and training = :training")
        .param("id", id)
        .param("training", training.value())
        .update();
  }

  private static Participant participant(ResultSet row) throws SQLException {
    return new Participant(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("sex"),
        row.getString("age"),
        row.getString("country"),
        List.of((Integer[]) row.getArray("before").getArray()),
        List.of((Integer[]) row.getArray("after").getArray()),
        Set.of((UUID[]) row.getArray("attended").getArray()),
        row.getString("number"),
        row.getObject("certified_on", LocalDate.class));
  }
}
