package org.corridor.communities.trainings.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.trainings.TrainingId;
import org.corridor.communities.trainings.domain.Training.Session;
import org.corridor.communities.trainings.domain.Training.Side;
import org.corridor.communities.trainings.domain.Training.State;
import org.corridor.communities.writing.Folded;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Trainings and their sessions in PostgreSQL. */
@Repository
class TrainingTable {

  private static final String PUBLIC =
      "state = 'PUBLISHED' and not hidden and organisation <> all (:hidden)";

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  TrainingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is looked for; empty texts for anything. */
  record Search(String words, String country, String language) {}

  void add(Training one) {
    params(
            jdbc.sql(
                """
                insert into communities.training (id, organisation, facts, language, project, state,
                  hidden, revision, changed_at, found_by)
                values (:id, :organisation, :facts::jsonb, :language, :project, :state, :hidden,
                  :revision, :changed, :found)
                on conflict (id) do nothing
                """),
            one)
        .param("organisation", one.organisation().value())
        .update();
  }

  void save(Training one) {
    params(
            jdbc.sql(
                """
                update communities.training set facts = :facts::jsonb, language = :language,
                  project = :project, state = :state, hidden = :hidden, revision = :revision,
                  changed_at = :changed, found_by = :found
                where id = :id
                """),
            one)
        .update();
  }

  private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Training one) {
    return sql.param("id", one.id().value())
        .param("facts", mapper.writeValueAsString(one.facts()))
        .param("language", one.facts().language().code())
        .param("project", one.project())
        .param("state", one.state().name())
        .param("hidden", one.hidden())
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param("found", Folded.of(one.facts().title(), one.facts().about()));
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.training set hidden = :hidden where id = :id")
        .param("id", id)
        .param("hidden", hidden)
        .update();
  }

  void remove(TrainingId id) {
    jdbc.sql("delete from communities.training where id = :id").param("id", id.value()).update();
  }

  Optional<Training> find(UUID id) {
    return jdbc.sql("select * from communities.training where id = :id")
        .param("id", id)
        .query(this::training)
        .optional();
  }

  Optional<Training> lock(TrainingId id) {
    return jdbc.sql("select * from communities.training where id = :id for update")
        .param("id", id.value())
        .query(this::training)
        .optional();
  }

  List<Training> of(Set<UUID> organisations) {
    return jdbc.sql(
            """
            select * from communities.training where organisation = any (:organisations)
            order by changed_at desc, id
            """)
        .param("organisations", organisations.toArray(UUID[]::new))
        .query(this::training)
        .list();
  }

  List<Training> ofProject(String project) {
    return jdbc.sql("select * from communities.training where project = :project")
        .param("project", project)
        .query(this::training)
        .list();
  }

  int count(Search search, Set<UUID> hidden) {
    return jdbc.sql("select count(*) from communities.training t where " + where(search))
        .params(params(search, hidden))
        .query(Integer.class)
        .single();
  }

  /** Those with the latest session first. */
  List<Training> list(Search search, Set<UUID> hidden, int most, int skip) {
    Map<String, @Nullable Object> params = params(search, hidden);
    params.put("most", most);
    params.put("skip", skip);
    return jdbc.sql(
            "select * from communities.training t where "
                + where(search)
                + " order by (select max(s.day) from communities.training_session s"
                + " where s.training = t.id) desc nulls last, id limit :most offset :skip")
        .params(params)
        .query(this::training)
        .list();
  }

  private static String where(Search search) {
    return PUBLIC
        + (Folded.query(search.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (search.country().isEmpty()
            ? ""
            : " and exists (select 1 from communities.training_session s"
                + " where s.training = t.id and s.country = :country)")
        + (search.language().isEmpty() ? "" : " and language = :language");
  }

  private static Map<String, @Nullable Object> params(Search search, Set<UUID> hidden) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("hidden", hidden.toArray(UUID[]::new));
    params.put("words", Folded.query(search.words()));
    params.put("country", search.country());
    params.put("language", search.language());
    return params;
  }

  List<Session> sessions(TrainingId id) {
    return jdbc.sql(
            "select * from communities.training_session where training = :id order by day, id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Session(
                    row.getObject("id", UUID.class),
                    Side.valueOf(row.getString("side")),
                    row.getString("country"),
                    row.getString("place"),
                    row.getObject("day", LocalDate.class),
                    row.getInt("minutes")))
        .list();
  }

  void add(TrainingId id, Session one) {
    jdbc.sql(
            """
            insert into communities.training_session (id, training, side, country, place, day, minutes)
            values (:id, :training, :side, :country, :place, :day, :minutes)
            on conflict (id) do nothing
            """)
        .param("id", one.id())
        .param("training", id.value())
        .param("side", one.side().name())
        .param("country", one.country())
        .param("place", one.place())
        .param("day", one.day())
        .param("minutes", one.minutes())
        .update();
  }

  void removeSession(TrainingId id, UUID session) {
    jdbc.sql("delete from communities.training_session where id = :id and training = :training")
        .param("id", session)
        .param("training", id.value())
        .update();
  }

  private Training training(ResultSet row, int number) throws SQLException {
    return new Training(
        new TrainingId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        mapper.readValue(row.getString("facts"), Training.Facts.class),
        row.getString("project"),
        State.valueOf(row.getString("state")),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant());
  }
}
