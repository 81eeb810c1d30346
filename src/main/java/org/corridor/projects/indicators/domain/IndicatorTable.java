package org.corridor.projects.indicators.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Settings and values of indicators in PostgreSQL. A row is written once. */
@Repository
class IndicatorTable {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  IndicatorTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest settings of each indicator that has some. */
  List<Set> settings(ProjectKey project) {
    return jdbc.sql(
            """
            select distinct on (indicator) indicator, content from projects.indicator_settings
            where project = :project order by indicator, revision desc
            """)
        .param("project", project.value())
        .query(
            (row, number) ->
                new Set(
                    row.getString("indicator"),
                    json.readValue(row.getString("content"), Settings.class)))
        .list();
  }

  record Set(String indicator, Settings settings) {}

  /** False where another has this revision. */
  boolean add(
      ProjectKey project, String indicator, Settings settings, MemberId by, java.time.Instant at) {
    return jdbc.sql(
                """
                insert into projects.indicator_settings (project, indicator, revision, content, by, at)
                values (:project, :indicator, :revision, :content::jsonb, :by, :at)
                on conflict do nothing
                """)
            .param("project", project.value())
            .param("indicator", indicator)
            .param("revision", settings.revision())
            .param("content", json.writeValueAsString(settings))
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  /** The entries that count. */
  List<Entry> entries(ProjectKey project) {
    return jdbc.sql(
            """
            select distinct on (indicator, period) * from projects.indicator_value
            where project = :project order by indicator, period, revision desc
            """)
        .param("project", project.value())
        .query(this::entry)
        .list();
  }

  /** All entries of an indicator, the latest first. */
  List<Entry> history(ProjectKey project, String indicator) {
    return jdbc.sql(
            """
            select * from projects.indicator_value
            where project = :project and indicator = :indicator
            order by at desc, period desc, revision desc limit 500
            """)
        .param("project", project.value())
        .param("indicator", indicator)
        .query(this::entry)
        .list();
  }

  /** False where another has this revision. */
  boolean add(ProjectKey project, Entry entry) {
    return jdbc.sql(
                """
                insert into projects.indicator_value
                  (project, indicator, period, revision, content, origin, source, by, at)
                values (:project, :indicator, :period, :revision, :content::jsonb, :origin,
                  :source, :by, :at)
                on conflict do nothing
                """)
            .param("project", project.value())
            .param("indicator", entry.indicator())
            .param("period", entry.period())
            .param("revision", entry.revision())
            .param("content", json.writeValueAsString(entry.value()))
            .param("origin", entry.origin().name())
            .param("source", entry.source())
            .param("by", entry.by().value())
            .param("at", Timestamp.from(entry.at()))
            .update()
        == 1;
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString("indicator"),
        row.getInt("period"),
        row.getInt("revision"),
        json.readValue(row.getString("content"), Value.class),
        Entry.Origin.valueOf(row.getString("origin")),
        row.getString("source"),
        new MemberId(row.getObject("by", UUID.class)),
        row.getTimestamp("at").toInstant());
  }

  /** What a sheet would bring, until somebody says yes. */
  void keep(ProjectKey project, Brought brought, java.time.Instant at) {
    jdbc.sql("delete from projects.indicator_import where project = :project and at < :old")
        .param("project", project.value())
        .param("old", Timestamp.from(at.minus(java.time.Duration.ofDays(2))))
        .update();
    jdbc.sql(
            """
            insert into projects.indicator_import (id, project, by, content, at)
            values (:id, :project, :by, :content::jsonb, :at)
            """)
        .param("id", brought.id())
        .param("project", project.value())
        .param("by", brought.by().value())
        .param("content", json.writeValueAsString(brought))
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<Brought> brought(ProjectKey project, UUID id) {
    return jdbc.sql(
            "select content from projects.indicator_import where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .query((row, number) -> json.readValue(row.getString("content"), Brought.class))
        .optional();
  }

  /** False where it was taken before. */
  boolean take(ProjectKey project, UUID id) {
    return jdbc.sql(
                """
                update projects.indicator_import set taken = true
                where project = :project and id = :id and not taken
                """)
            .param("project", project.value())
            .param("id", id)
            .update()
        == 1;
  }
}
