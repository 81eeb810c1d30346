package org.corridor.projects.lessons.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.projects.lessons.domain.Learned.Answer;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lessons, in PostgreSQL. */
@Repository
class LessonTable {

  private static final String SHARED =
      """
       from projects.lesson where shared_at is not null and deleted_at is null
        and project = any (:projects::text[])
        and (:block = '' or :block = any (blocks))
      """;

  private final JdbcClient jdbc;

  LessonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(Lesson one) {
    Learned learned = one.learned();
    jdbc.sql(
            """
            insert into projects.lesson (project, topic, title, what, why, text, language,
              happened, helped, since, blocks, by, changed_at, revision, shared_at, deleted_at)
            values (:project, :topic, :title, :what, :why, :text, :language,
              :happened, :helped, :since, :blocks::text[], :by, :changed, :revision, :shared,
              :deleted)
            on conflict (project, topic) do update set title = excluded.title,
              what = excluded.what, why = excluded.why, text = excluded.text,
              language = excluded.language, happened = excluded.happened,
              helped = excluded.helped, since = excluded.since, blocks = excluded.blocks,
              by = excluded.by, changed_at = excluded.changed_at, revision = excluded.revision,
              shared_at = excluded.shared_at, deleted_at = excluded.deleted_at
            """)
        .param("project", one.project().value())
        .param("topic", one.topic().toString())
        .param("title", learned.title())
        .param("what", learned.what())
        .param("why", learned.why())
        .param("text", learned.text())
        .param("language", learned.language().code())
        .param("happened", learned.happened() == null ? null : learned.happened().name())
        .param("helped", learned.helped() == null ? null : learned.helped().name())
        .param("since", learned.since())
        .param("blocks", learned.blocks().toArray(String[]::new))
        .param("by", one.by().value())
        .param("changed", Timestamp.from(one.changed()))
        .param("revision", one.revision())
        .param("shared", one.shared() == null ? null : Timestamp.from(one.shared()))
        .param("deleted", one.deleted() == null ? null : Timestamp.from(one.deleted()))
        .update();
  }

  /** So that two who change lessons of the same project wait for each other. */
  void lock(ProjectKey project) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:project, 7001))")
        .param("project", project.value())
        .query(rows -> {});
  }

  /** Deleted ones too. */
  Optional<Lesson> find(ProjectKey project, Topic topic) {
    return jdbc.sql("select * from projects.lesson where project = :project and topic = :topic")
        .param("project", project.value())
        .param("topic", topic.toString())
        .query(LessonTable::lesson)
        .optional();
  }

  /** Deleted ones too, in the order in which they were written or changed. */
  List<Lesson> of(ProjectKey project) {
    return jdbc.sql(
            "select * from projects.lesson where project = :project order by changed_at, topic")
        .param("project", project.value())
        .query(LessonTable::lesson)
        .list();
  }

  List<Lesson> shared(Collection<ProjectKey> projects, String block, int from, int most) {
    return jdbc.sql(
            "select *"
                + SHARED
                + " order by greatest(changed_at, shared_at) desc, project, topic"
                + " limit :most offset :from")
        .param("projects", keys(projects))
        .param("block", block)
        .param("most", most)
        .param("from", from)
        .query(LessonTable::lesson)
        .list();
  }

  int countShared(Collection<ProjectKey> projects) {
    return jdbc.sql("select count(*)" + SHARED)
        .param("projects", keys(projects))
        .param("block", "")
        .query(Integer.class)
        .single();
  }

  private static String[] keys(Collection<ProjectKey> projects) {
    return projects.stream().map(ProjectKey::value).toArray(String[]::new);
  }

  void removeDeletedBefore(Instant moment) {
    jdbc.sql("delete from projects.lesson where deleted_at < :moment")
        .param("moment", Timestamp.from(moment))
        .update();
  }

  private static Lesson lesson(ResultSet row, int number) throws SQLException {
    Array blocks = row.getArray("blocks");
    return new Lesson(
        new ProjectKey(row.getString("project")),
        Topic.read(row.getString("topic")).orElseThrow(),
        new Learned(
            row.getString("title"),
            row.getString("what"),
            row.getString("why"),
            row.getString("text"),
            Language.of(row.getString("language")).orElse(Language.EN),
            answer(row.getString("happened")),
            answer(row.getString("helped")),
            row.getObject("since", LocalDate.class),
            List.of((String[]) blocks.getArray())),
        new MemberId(row.getObject("by", java.util.UUID.class)),
        row.getTimestamp("changed_at").toInstant(),
        row.getInt("revision"),
        moment(row, "shared_at"),
        moment(row, "deleted_at"));
  }

  private static @Nullable Answer answer(@Nullable String name) {
    return name == null ? null : Answer.valueOf(name);
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
