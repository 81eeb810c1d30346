package org.corridor.projects.money.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rule about shifts and the instalments of a project, in PostgreSQL. */
@Repository
class BooksTable {

  private final JdbcClient jdbc;

  BooksTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ShiftRule rule(ProjectKey project) {
    return jdbc.sql("select * from projects.books where project = :project")
        .param("project", project.value())
        .query(
            (row, number) ->
                new ShiftRule(
                    row.getBigDecimal("shift"), row.getString("rule"), row.getInt("revision")))
        .optional()
        .orElse(ShiftRule.NONE);
  }

  /** Whether it was saved; not where another one was saved since. */
  boolean save(ProjectKey project, ShiftRule rule) {
    return jdbc.sql(
                """
                insert into projects.books (project, shift, rule, revision)
                values (:project, :shift, :rule, 1)
                on conflict (project) do update set shift = excluded.shift, rule = excluded.rule,
                  revision = books.revision + 1 where books.revision = :base
                """)
            .param("project", project.value())
            .param("shift", rule.percent())
            .param("rule", rule.rule())
            .param("base", rule.revision())
            .update()
        == 1;
  }

  /** By the day they are due. */
  List<Instalment> instalments(ProjectKey project) {
    return jdbc.sql("select * from projects.instalment where project = :project order by due, id")
        .param("project", project.value())
        .query(BooksTable::instalment)
        .list();
  }

  /** Whether it was saved; not where another one was saved since, or it is not the project's. */
  boolean save(ProjectKey project, Instalment instalment) {
    return jdbc.sql(
                """
                insert into projects.instalment (id, project, due, amount, what, came, came_amount)
                values (:id, :project, :due, :amount, :what, :came, :cameAmount)
                on conflict (id) do update set due = excluded.due, amount = excluded.amount,
                  what = excluded.what, came = excluded.came, came_amount = excluded.came_amount,
                  revision = instalment.revision + 1
                where instalment.project = :project and instalment.revision = :base
                """)
            .param("id", instalment.id())
            .param("project", project.value())
            .param("due", instalment.due())
            .param("amount", instalment.amount())
            .param("what", instalment.what())
            .param("came", instalment.came(), Types.DATE)
            .param("cameAmount", instalment.cameAmount(), Types.NUMERIC)
            .param("base", instalment.revision())
            .update()
        == 1;
  }

  void removeInstalment(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.instalment where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  private static Instalment instalment(ResultSet row, int number) throws SQLException {
    return new Instalment(
        row.getObject("id", UUID.class),
        row.getObject("due", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getString("what"),
        row.getObject("came", LocalDate.class),
        row.getBigDecimal("came_amount"),
        row.getInt("revision"));
  }
}
