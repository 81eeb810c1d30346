package org.corridor.projects.underway.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignJson;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectState;
import org.corridor.projects.underway.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects under way with their versions and teams, in PostgreSQL. */
@Repository
class ProjectTable {

  private final JdbcClient jdbc;
  private final DesignJson json;
  private final Clock clock;

  ProjectTable(JdbcClient jdbc, DesignJson json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  Optional<RunningProject> find(ProjectKey key) {
    return query(key, "");
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<RunningProject> lock(ProjectKey key) {
    return query(key, " for update");
  }

  private Optional<RunningProject> query(ProjectKey key, String how) {
    return jdbc.sql("select * from projects.underway where key = :key" + how)
        .param("key", key.value())
        .query((row, number) -> project(row))
        .optional();
  }

  private RunningProject project(ResultSet row) throws SQLException {
    ProjectKey key = new ProjectKey(row.getString("key"));
    String draft = row.getString("draft");
    return new RunningProject(
        key,
        ProjectState.valueOf(row.getString("state")),
        row.getObject("start_day", LocalDate.class),
        Openness.valueOf(row.getString("openness")),
        draft == null ? null : new DesignKey(draft),
        row.getInt("version"),
        places(key));
  }

  private List<TeamPlace> places(ProjectKey key) {
    return jdbc.sql(
            "select * from projects.underway_member where project = :key order by since, id")
        .param("key", key.value())
        .query(ProjectTable::place)
        .list();
  }

  private static TeamPlace place(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    return new TeamPlace(
        new MemberId(row.getObject("id", UUID.class)),
        person == null ? null : new PersonId(person),
        row.getString("partner"),
        TeamRole.valueOf(row.getString("role")),
        row.getString("name"),
        row.getBoolean("here"));
  }

  void add(RunningProject project, boolean sample) {
    jdbc.sql(
            """
            insert into projects.underway (key, state, start_day, version, sample, started_at)
            values (:key, :state, :start, :version, :sample, :now)
            """)
        .param("key", project.key().value())
        .param("state", project.state().name())
        .param("start", project.start())
        .param("version", project.version())
        .param("sample", sample)
        .param("now", now())
        .update();
    save(project);
  }

  /** Writes all but the versions. It must be new or locked. */
  void save(RunningProject project) {
    DesignKey draft = project.draft();
    jdbc.sql(
            """
            update projects.underway set state = :state, openness = :openness, draft = :draft,
              version = :version where key = :key
            """)
        .param("key", project.key().value())
        .param("state", project.state().name())
        .param("openness", project.openness().name())
        .param("draft", draft == null ? null : draft.value(), Types.VARCHAR)
        .param("version", project.version())
        .update();
    project.places().forEach(place -> save(project.key(), place));
  }

  private void save(ProjectKey project, TeamPlace place) {
    PersonId person = place.person();
    jdbc.sql(
            """
            insert into projects.underway_member (id, project, person, partner, role, name, here, since)
            values (:id, :project, :person, :partner, :role, :name, :here, :now)
            on conflict (id) do update set person = excluded.person, partner = excluded.partner,
              role = excluded.role, name = excluded.name, here = excluded.here
            """)
        .param("id", place.id().value())
        .param("project", project.value())
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .param("partner", place.partner())
        .param("role", place.role().name())
        .param("name", place.name())
        .param("here", place.here())
        .param("now", now())
        .update();
  }

  void addVersion(ProjectKey project, ProjectVersion version) {
    jdbc.sql(
            """
            insert into projects.underway_version (project, number, content, reason, by, at)
            values (:project, :number, :content::jsonb, :reason, :by, :at)
            """)
        .param("project", project.value())
        .param("number", version.number())
        .param("content", json.write(version.content()))
        .param("reason", version.reason())
        .param("by", version.by().value())
        .param("at", Timestamp.from(version.at()))
        .update();
  }

  /** From the first to the one that holds. */
  List<ProjectVersion> versions(ProjectKey project) {
    return jdbc.sql(
            "select * from projects.underway_version where project = :project order by number")
        .param("project", project.value())
        .query(this::version)
        .list();
  }

  private ProjectVersion version(ResultSet row, int number) throws SQLException {
    return new ProjectVersion(
        row.getInt("number"),
        json.read(row.getString("content")),
        row.getString("reason"),
        new MemberId(row.getObject("by", UUID.class)),
        row.getTimestamp("at").toInstant());
  }

  DesignContent content(ProjectKey project, int version) {
    return json.read(
        jdbc.sql(
                """
                select content from projects.underway_version
                where project = :project and number = :number
                """)
            .param("project", project.value())
            .param("number", version)
            .query(String.class)
            .single());
  }

  /**
   * It was closed, or runs again, from now on.
   *
   * @param on its last day; null where it runs again
   */
  void stateChanged(ProjectKey project, @Nullable LocalDate on) {
    jdbc.sql("update projects.underway set state_since = :now, closed_on = :on where key = :key")
        .param("key", project.value())
        .param("on", on, Types.DATE)
        .param("now", now())
        .update();
  }

  Optional<LocalDate> closedOn(ProjectKey project) {
    return jdbc.sql(
            "select closed_on from projects.underway where key = :key and closed_on is not null")
        .param("key", project.value())
        .query((row, number) -> row.getObject("closed_on", LocalDate.class))
        .optional();
  }

  /** Empty where it has run since its start. */
  Optional<Instant> stateSince(ProjectKey project) {
    return jdbc.sql(
            "select state_since from projects.underway where key = :key and state_since is not null")
        .param("key", project.value())
        .query((row, number) -> row.getTimestamp("state_since").toInstant())
        .optional();
  }

  /** Since when the version holds, or held. */
  Instant since(ProjectKey project, int version) {
    return jdbc.sql(
            """
            select at from projects.underway_version where project = :project and number = :number
            """)
        .param("project", project.value())
        .param("number", version)
        .query((row, number) -> row.getTimestamp("at").toInstant())
        .single();
  }

  /** Where the person is or was in the team, the newest first. */
  List<ProjectKey> of(PersonId person) {
    return keys(
        jdbc.sql(
                """
                select u.key from projects.underway u join projects.underway_member m on m.project = u.key
                where m.person = :person order by u.started_at desc, u.key
                """)
            .param("person", person.value()));
  }

  List<ProjectKey> inState(ProjectState state) {
    return keys(
        jdbc.sql("select key from projects.underway where state = :state order by key")
            .param("state", state.name()));
  }

  /** Those whose teams show their figures to everybody. */
  List<ProjectKey> withFigures() {
    return keys(
        jdbc.sql("select key from projects.underway where openness = 'FIGURES' order by key"));
  }

  List<ProjectKey> shown() {
    return keys(
        jdbc.sql("select key from projects.underway where openness <> 'TEAM' order by key"));
  }

  /** Those that began with this design, or prepare an amendment in it. */
  List<ProjectKey> preparedIn(DesignKey design) {
    return keys(
        jdbc.sql("select key from projects.underway where draft = :design order by key")
            .param("design", design.value()));
  }

  private static List<ProjectKey> keys(JdbcClient.StatementSpec query) {
    return query.query(String.class).list().stream().map(ProjectKey::new).toList();
  }

  /** When the place was taken, as ISO 8601. */
  String since(MemberId member) {
    return jdbc.sql("select since from projects.underway_member where id = :id")
        .param("id", member.value())
        .query((row, number) -> row.getTimestamp("since").toInstant().toString())
        .single();
  }

  @Nullable ProjectKey withMember(MemberId member) {
    return jdbc.sql("select project from projects.underway_member where id = :id")
        .param("id", member.value())
        .query(String.class)
        .optional()
        .map(ProjectKey::new)
        .orElse(null);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
