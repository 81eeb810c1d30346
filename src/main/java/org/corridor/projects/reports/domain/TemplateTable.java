package org.corridor.projects.reports.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.reports.domain.OwnTemplate.Named;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Templates that projects made for themselves, in PostgreSQL. */
@Repository
class TemplateTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  TemplateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Content(List<Named> sections) {}

  List<OwnTemplate> list(ProjectKey project) {
    return jdbc.sql("select * from projects.report_template where project = :project order by name")
        .param("project", project.value())
        .query(TemplateTable::template)
        .list();
  }

  Optional<OwnTemplate> find(ProjectKey project, UUID id) {
    return jdbc.sql("select * from projects.report_template where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .query(TemplateTable::template)
        .optional();
  }

  /** False where somebody saved it meanwhile. */
  boolean save(ProjectKey project, OwnTemplate template) {
    return jdbc.sql(
                """
                insert into projects.report_template (id, project, name, sections, revision)
                values (:id, :project, :name, :sections::jsonb, 1)
                on conflict (id) do update set name = excluded.name, sections = excluded.sections,
                  revision = report_template.revision + 1
                where report_template.project = :project and report_template.revision = :revision
                """)
            .param("id", template.id())
            .param("project", project.value())
            .param("name", template.name())
            .param("sections", JSON.writeValueAsString(new Content(template.sections())))
            .param("revision", template.revision())
            .update()
        > 0;
  }

  void remove(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.report_template where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  private static OwnTemplate template(ResultSet row, int number) throws SQLException {
    return new OwnTemplate(
        row.getObject("id", UUID.class),
        row.getString("name"),
        JSON.readValue(row.getString("sections"), Content.class).sections(),
        row.getInt("revision"));
  }
}
