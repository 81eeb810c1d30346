package org.corridor.communities.experiences.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.communities.experiences.domain.Experience.State;
import org.corridor.communities.writing.Folded;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Experiences in PostgreSQL. */
@Repository
class ExperienceTable {

  private static final String PUBLIC = "state = 'PUBLISHED' and not hidden";

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  ExperienceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is looked for; empty texts for anything. */
  record Search(
      String words, String block, String country, String language, String past, String project) {

    static Search all() {
      return new Search("", "", "", "", "", "");
    }
  }

  /** A second time, as by a double click, changes nothing. */
  void add(Experience one) {
    params(
            jdbc.sql(
                """
                insert into communities.experience (id, person, telling, language, blocks, countries,
                  past_project, project, state, hidden, revision, changed_at, published_at, found_by)
                values (:id, :person, :telling::jsonb, :language, :blocks, :countries, :past, :project,
                  :state, :hidden, :revision, :changed, :published, :found)
                on conflict (id) do nothing
                """),
            one)
        .param("person", one.author().value())
        .update();
  }

  void save(Experience one) {
    params(
            jdbc.sql(
                """
                update communities.experience set telling = :telling::jsonb, language = :language,
                  blocks = :blocks, countries = :countries, past_project = :past, project = :project,
                  state = :state, hidden = :hidden, revision = :revision, changed_at = :changed,
                  published_at = :published, found_by = :found
                where id = :id
                """),
            one)
        .update();
  }

  private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Experience one) {
    Telling told = one.telling();
    return sql.param("id", one.id().value())
        .param("telling", mapper.writeValueAsString(told))
        .param("language", told.language().code())
        .param("blocks", told.blocks().toArray(String[]::new))
        .param("countries", told.countries().toArray(String[]::new))
        .param("past", told.pastProject())
        .param("project", told.project())
        .param("state", one.state().name())
        .param("hidden", one.hidden())
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param(
            "published",
            one.published() == null ? null : Timestamp.from(one.published()),
            Types.TIMESTAMP)
        .param(
            "found",
            Folded.of(
                told.title(),
                told.byline(),
                told.originPlace(),
                told.residencePlace(),
                told.partners(),
                told.did(),
                told.worked(),
                told.failed(),
                told.advice()));
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.experience set hidden = :hidden where id = :id")
        .param("id", id)
        .param("hidden", hidden)
        .update();
  }

  void remove(ExperienceId id) {
    jdbc.sql("delete from communities.experience where id = :id").param("id", id.value()).update();
  }

  void removeAll(PersonId author) {
    jdbc.sql("delete from communities.experience where person = :person")
        .param("person", author.value())
        .update();
  }

  Optional<Experience> find(UUID id) {
    return jdbc.sql("select * from communities.experience where id = :id")
        .param("id", id)
        .query(this::experience)
        .optional();
  }

  Optional<Experience> lock(ExperienceId id) {
    return jdbc.sql("select * from communities.experience where id = :id for update")
        .param("id", id.value())
        .query(this::experience)
        .optional();
  }

  List<Experience> of(PersonId author) {
    return jdbc.sql(
            "select * from communities.experience where person = :person order by changed_at desc, id")
        .param("person", author.value())
        .query(this::experience)
        .list();
  }

  /** Everybody of whom something is public. */
  List<UUID> authors() {
    return jdbc.sql("select distinct person from communities.experience where " + PUBLIC)
        .query(UUID.class)
        .list();
  }

  /** Countries of what is public. */
  Set<String> countries(Set<UUID> unseen) {
    return jdbc.sql(
            "select distinct unnest(countries) from communities.experience where "
                + PUBLIC
                + " and person <> all (:unseen)")
        .param("unseen", unseen.toArray(UUID[]::new))
        .query(String.class)
        .set();
  }

  int count(Search search, Set<UUID> unseen) {
    return jdbc.sql("select count(*) from communities.experience where " + where(search))
        .params(params(search, unseen))
        .query(Integer.class)
        .single();
  }

  /** What is public, the newest first. */
  List<Experience> list(Search search, Set<UUID> unseen, int most, int skip) {
    Map<String, @Nullable Object> params = params(search, unseen);
    params.put("most", most);
    params.put("skip", skip);
    return jdbc.sql(
            "select * from communities.experience where "
                + where(search)
                + " order by published_at desc, id limit :most offset :skip")
        .params(params)
        .query(this::experience)
        .list();
  }

  private static String where(Search search) {
    return PUBLIC
        + " and person <> all (:unseen)"
        + (Folded.query(search.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (search.block().isEmpty() ? "" : " and blocks @> array[:block]::text[]")
        + (search.country().isEmpty() ? "" : " and :country = any (countries)")
        + (search.language().isEmpty() ? "" : " and language = :language")
        + (search.past().isEmpty() ? "" : " and past_project = :past")
        + (search.project().isEmpty() ? "" : " and project = :project");
  }

  private static Map<String, @Nullable Object> params(Search search, Set<UUID> unseen) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("unseen", unseen.toArray(UUID[]::new));
    params.put("words", Folded.query(search.words()));
    params.put("block", search.block());
    params.put("country", search.country());
    params.put("language", search.language());
    params.put("past", search.past());
    params.put("project", search.project());
    return params;
  }

  private Experience experience(ResultSet row, int number) throws SQLException {
    Timestamp published = row.getTimestamp("published_at");
    return new Experience(
        new ExperienceId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        mapper.readValue(row.getString("telling"), Telling.class),
        State.valueOf(row.getString("state")),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant(),
        published == null ? null : published.toInstant());
  }
}
