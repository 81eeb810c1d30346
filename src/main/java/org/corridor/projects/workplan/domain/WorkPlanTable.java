package org.corridor.projects.workplan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlannedActivity.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What work plans add to what is agreed, in PostgreSQL. */
@Repository
class WorkPlanTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkPlanTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What is known of an activity beside the plan.
   *
   * @param days null while nobody moved it
   */
  record Known(
      String activity,
      @Nullable Days days,
      Progress progress,
      @Nullable MemberId responsible,
      int revision,
      @Nullable Instant changed) {

    static Known nothing(String activity) {
      return new Known(activity, null, Progress.NONE, null, 0, null);
    }

    Known with(Days moved) {
      return new Known(activity, moved, progress, responsible, revision, changed);
    }

    Known with(Progress noted) {
      return new Known(activity, days, noted, responsible, revision, changed);
    }

    Known with(@Nullable MemberId member) {
      return new Known(activity, days, progress, member, revision, changed);
    }
  }

  /** Keeps others from changing the plan until the transaction ends. */
  void lock(ProjectKey project) {
    jdbc.sql("insert into projects.workplan (project) values (:project) on conflict do nothing")
        .param("project", project.value())
        .update();
    jdbc.sql("select revision from projects.workplan where project = :project for update")
        .param("project", project.value())
        .query(Integer.class)
        .single();
  }

  int revision(ProjectKey project) {
    return jdbc.sql("select revision from projects.workplan where project = :project")
        .param("project", project.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Dates, dependencies or milestones were changed. */
  void changed(ProjectKey project) {
    jdbc.sql("update projects.workplan set revision = revision + 1 where project = :project")
        .param("project", project.value())
        .update();
  }

  Map<String, Known> activities(ProjectKey project) {
    Map<String, Known> known = new LinkedHashMap<>();
    jdbc.sql("select * from projects.workplan_activity where project = :project")
        .param("project", project.value())
        .query((row, number) -> known(row))
        .list()
        .forEach(one -> known.put(one.activity(), one));
    return known;
  }

  private static Known known(ResultSet row) throws SQLException {
    LocalDate start = row.getObject("start_day", LocalDate.class);
    LocalDate end = row.getObject("end_day", LocalDate.class);
    return new Known(
        row.getString("activity"),
        start == null || end == null ? null : new Days(start, end),
        new Progress(
            row.getInt("percent"),
            row.getString("note"),
            instant(row, "noted_at"),
            member(row, "noted_by")),
        member(row, "responsible"),
        row.getInt("revision"),
        instant(row, "changed_at"));
  }

  void save(ProjectKey project, Known one) {
    Days days = one.days();
    MemberId by = one.progress().by();
    MemberId responsible = one.responsible();
    Instant at = one.progress().at();
    jdbc.sql(
            """
            insert into projects.workplan_activity
              (project, activity, start_day, end_day, percent, note, noted_at, noted_by, responsible, revision, changed_at)
            values (:project, :activity, :start, :end, :percent, :note, :at, :by, :responsible, 1, :now)
            on conflict (project, activity) do update set
              start_day = excluded.start_day, end_day = excluded.end_day, percent = excluded.percent,
              note = excluded.note, noted_at = excluded.noted_at, noted_by = excluded.noted_by,
              responsible = excluded.responsible, revision = workplan_activity.revision + 1,
              changed_at = excluded.changed_at
            """)
        .param("project", project.value())
        .param("activity", one.activity())
        .param("start", days == null ? null : days.start(), Types.DATE)
        .param("end", days == null ? null : days.end(), Types.DATE)
        .param("percent", one.progress().percent())
        .param("note", one.progress().note())
        .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("responsible", responsible == null ? null : responsible.value(), Types.OTHER)
        .param("now", now())
        .update();
  }

  List<Dependency> dependencies(ProjectKey project) {
    return jdbc.sql(
            """
            select * from projects.workplan_dependency where project = :project
            order by after, before
            """)
        .param("project", project.value())
        .query(
            (row, number) ->
                new Dependency(row.getString("before"), row.getString("after"), row.getInt("lag")))
        .list();
  }

  void save(ProjectKey project, Dependency one) {
    jdbc.sql(
            """
            insert into projects.workplan_dependency (project, before, after, lag)
            values (:project, :before, :after, :lag)
            on conflict (project, before, after) do update set lag = excluded.lag
            """)
        .param("project", project.value())
        .param("before", one.before())
        .param("after", one.after())
        .param("lag", one.lag())
        .update();
  }

  void remove(ProjectKey project, String before, String after) {
    jdbc.sql(
            """
            delete from projects.workplan_dependency
            where project = :project and before = :before and after = :after
            """)
        .param("project", project.value())
        .param("before", before)
        .param("after", after)
        .update();
  }

  List<Milestone> milestones(ProjectKey project) {
    return jdbc.sql(
            """
            select * from projects.workplan_milestone where project = :project
            order by day, name, id
            """)
        .param("project", project.value())
        .query(
            (row, number) ->
                new Milestone(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("day", LocalDate.class),
                    row.getObject("done", LocalDate.class),
                    row.getInt("revision"),
                    row.getTimestamp("changed_at").toInstant()))
        .list();
  }

  /** One that is there already stays as it is. */
  void add(ProjectKey project, UUID id, String name, LocalDate day) {
    jdbc.sql(
            """
            insert into projects.workplan_milestone (id, project, name, day, revision, changed_at)
            values (:id, :project, :name, :day, 1, :now) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("project", project.value())
        .param("name", name)
        .param("day", day)
        .param("now", now())
        .update();
  }

  void change(UUID id, String name, LocalDate day, @Nullable LocalDate done) {
    jdbc.sql(
            """
            update projects.workplan_milestone
            set name = :name, day = :day, done = :done, revision = revision + 1, changed_at = :now
            where id = :id
            """)
        .param("id", id)
        .param("name", name)
        .param("day", day)
        .param("done", done, Types.DATE)
        .param("now", now())
        .update();
  }

  void removeMilestone(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.workplan_milestone where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new MemberId(id);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
