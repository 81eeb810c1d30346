package org.corridor.projects.closing.domain;

import java.sql.Date;
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
import org.corridor.projects.closing.domain.Closing.Draft;
import org.corridor.projects.closing.domain.Closing.State;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** How projects end, what stays and how it stands, in PostgreSQL. */
@Repository
class ClosingTable {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  ClosingTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps others from changing anything of the closing until the transaction ends. */
  Closing lock(ProjectKey project) {
    jdbc.sql(
            """
            insert into projects.closing (project, state, revision, content)
            values (:project, 'DRAFT', 0, :content::jsonb) on conflict do nothing
            """)
        .param("project", project.value())
        .param("content", json.writeValueAsString(Draft.EMPTY))
        .update();
    return query(project, " for update").orElseThrow();
  }

  Closing read(ProjectKey project) {
    return query(project, "").orElse(Closing.NONE);
  }

  private Optional<Closing> query(ProjectKey project, String how) {
    return jdbc.sql("select * from projects.closing where project = :project" + how)
        .param("project", project.value())
        .query(
            (row, number) ->
                new Closing(
                    State.valueOf(row.getString("state")),
                    row.getInt("revision"),
                    json.readValue(row.getString("content"), Draft.class),
                    member(row, "proposed_by"),
                    member(row, "confirmed_by"),
                    instant(row)))
        .optional();
  }

  private static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new MemberId(id);
  }

  private static @Nullable Instant instant(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("closed_at");
    return at == null ? null : at.toInstant();
  }

  /** It must be locked. */
  void save(ProjectKey project, Closing closing) {
    MemberId proposed = closing.proposedBy();
    MemberId confirmed = closing.confirmedBy();
    Instant closed = closing.closedAt();
    jdbc.sql(
            """
            update projects.closing set state = :state, revision = :revision,
              content = :content::jsonb, proposed_by = :proposed, confirmed_by = :confirmed,
              closed_at = :closed
            where project = :project
            """)
        .param("project", project.value())
        .param("state", closing.state().name())
        .param("revision", closing.revision())
        .param("content", json.writeValueAsString(closing.draft()))
        .param("proposed", proposed == null ? null : proposed.value(), Types.OTHER)
        .param("confirmed", confirmed == null ? null : confirmed.value(), Types.OTHER)
        .param("closed", closed == null ? null : Timestamp.from(closed), Types.TIMESTAMP)
        .update();
  }

  void tell(ProjectKey project, ClosingEvent.Kind kind, String words, MemberId by) {
    jdbc.sql(
            """
            insert into projects.closing_event (id, project, kind, words, by, at)
            values (:id, :project, :kind, :words, :by, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("project", project.value())
        .param("kind", kind.name())
        .param("words", words)
        .param("by", by.value())
        .param("now", now())
        .update();
  }

  List<ClosingEvent> story(ProjectKey project) {
    return jdbc.sql("select * from projects.closing_event where project = :project order by at, id")
        .param("project", project.value())
        .query(
            (row, number) ->
                new ClosingEvent(
                    ClosingEvent.Kind.valueOf(row.getString("kind")),
                    row.getString("words"),
                    new MemberId(row.getObject("by", UUID.class)),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  List<Commitment> commitments(ProjectKey project) {
    return jdbc.sql(
            "select content from projects.commitment where project = :project order by made_at, id")
        .param("project", project.value())
        .query((row, number) -> json.readValue(row.getString("content"), Commitment.class))
        .list();
  }

  void save(ProjectKey project, Commitment one) {
    save("commitment", project, one.id(), one.revision(), one);
  }

  List<HandOver> handOvers(ProjectKey project) {
    return jdbc.sql(
            "select content from projects.hand_over where project = :project order by made_at, id")
        .param("project", project.value())
        .query((row, number) -> json.readValue(row.getString("content"), HandOver.class))
        .list();
  }

  void save(ProjectKey project, HandOver one) {
    save("hand_over", project, one.id(), one.revision(), one);
  }

  private void save(String table, ProjectKey project, UUID id, int revision, Object content) {
    jdbc.sql(
            """
            insert into projects.%1$s (id, project, revision, content, made_at)
            values (:id, :project, :revision, :content::jsonb, :now)
            on conflict (id) do update set revision = excluded.revision, content = excluded.content
            where %1$s.project = excluded.project
            """
                .formatted(table))
        .param("id", id)
        .param("project", project.value())
        .param("revision", revision)
        .param("content", json.writeValueAsString(content))
        .param("now", now())
        .update();
  }

  void removeCommitment(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.commitment where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  void removeHandOver(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.hand_over where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  /** By day. */
  List<CheckBack> checkBacks(ProjectKey project) {
    return jdbc.sql(
            """
            select b.* from projects.check_back b join projects.commitment c on c.id = b.commitment
            where c.project = :project order by b.due, c.made_at, c.id
            """)
        .param("project", project.value())
        .query(this::checkBack)
        .list();
  }

  private CheckBack checkBack(ResultSet row, int number) throws SQLException {
    String answer = row.getString("answer");
    return new CheckBack(
        row.getObject("commitment", UUID.class),
        row.getInt("months"),
        row.getObject("due", LocalDate.class),
        row.getObject("asked", LocalDate.class),
        row.getObject("reminded", LocalDate.class),
        row.getInt("revision"),
        answer == null ? null : json.readValue(answer, CheckBack.Answer.class));
  }

  /** Projects with a check-back that nobody answered and that is due. */
  List<ProjectKey> waiting(LocalDate today) {
    return jdbc
        .sql(
            """
            select distinct c.project from projects.check_back b
            join projects.commitment c on c.id = b.commitment
            where b.answer is null and b.reminded is null and b.due <= :today order by c.project
            """)
        .param("today", Date.valueOf(today))
        .query(String.class)
        .list()
        .stream()
        .map(ProjectKey::new)
        .toList();
  }

  void save(CheckBack one) {
    CheckBack.Answer answer = one.answer();
    jdbc.sql(
            """
            insert into projects.check_back (commitment, months, due, asked, reminded, revision, answer)
            values (:commitment, :months, :due, :asked, :reminded, :revision, :answer::jsonb)
            on conflict (commitment, months) do update set asked = excluded.asked,
              reminded = excluded.reminded, revision = excluded.revision, answer = excluded.answer
            """)
        .param("commitment", one.commitment())
        .param("months", one.months())
        .param("due", one.due())
        .param("asked", one.asked(), Types.DATE)
        .param("reminded", one.reminded(), Types.DATE)
        .param("revision", one.revision())
        .param("answer", answer == null ? null : json.writeValueAsString(answer), Types.VARCHAR)
        .update();
  }

  void removeCheckBacks(ProjectKey project) {
    jdbc.sql(
            """
            delete from projects.check_back where commitment in
              (select id from projects.commitment where project = :project)
            """)
        .param("project", project.value())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
