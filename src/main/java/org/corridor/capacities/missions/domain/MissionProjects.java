package org.corridor.capacities.missions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.missions.MissionId;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which project a mission is made, in PostgreSQL. */
@Repository
class MissionProjects {

  private final JdbcClient jdbc;

  MissionProjects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the host reported of a mission that is done: its days, and who was trained. */
  record Done(int days, int women, int men) {}

  Optional<ProjectKey> of(MissionId mission) {
    return jdbc.sql("select project from capacities.mission_project where mission = :mission")
        .param("mission", mission.value())
        .query(String.class)
        .optional()
        .map(ProjectKey::new);
  }

  void put(MissionId mission, ProjectKey project) {
    jdbc.sql(
            """
            insert into capacities.mission_project (mission, project) values (:mission, :project)
            on conflict (mission) do update set project = excluded.project
            """)
        .param("mission", mission.value())
        .param("project", project.value())
        .update();
  }

  void remove(MissionId mission) {
    jdbc.sql("delete from capacities.mission_project where mission = :mission")
        .param("mission", mission.value())
        .update();
  }

  boolean any(ProjectKey project) {
    return jdbc.sql(
            "select exists (select 1 from capacities.mission_project where project = :project)")
        .param("project", project.value())
        .query(Boolean.class)
        .single();
  }

  /** Those that both reported and whose last day, as agreed, is in the period. */
  List<Done> done(ProjectKey project, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select r.days,
              (select coalesce(sum(n), 0) from unnest(r.women) n) as women,
              (select coalesce(sum(n), 0) from unnest(r.men) n) as men
            from capacities.mission_project p
            join capacities.mission m on m.id = p.mission and m.state = 'DONE'
            join capacities.mission_terms t on t.mission = m.id and t.number = m.agreed
            join capacities.mission_report r on r.mission = m.id and r.side = 'HOST'
            where p.project = :project and t.ends between :from and :to
            """)
        .param("project", project.value())
        .param("from", from)
        .param("to", to)
        .query(
            (row, number) -> new Done(row.getInt("days"), row.getInt("women"), row.getInt("men")))
        .list();
  }
}
