package org.corridor.projects.visits.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Visits with what was found, in PostgreSQL. */
@Repository
class VisitTable {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  VisitTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By their first day, the latest first. */
  List<Visit> of(ProjectKey project) {
    Map<UUID, List<Finding>> findings = findings(project);
    Map<UUID, List<Recommendation>> recommendations = recommendations(project);
    return jdbc.sql(
            """
            select * from projects.visit where project = :project order by first_day desc, id
            """)
        .param("project", project.value())
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              VisitPlan plan = json.readValue(row.getString("plan"), VisitPlan.class);
              return new Visit(
                  id,
                  project,
                  Visit.Kind.valueOf(row.getString("kind")),
                  Visit.State.valueOf(row.getString("state")),
                  row.getInt("revision"),
                  plan,
                  json.readValue(row.getString("verdict"), Verdict.class),
                  ordered(plan, findings.getOrDefault(id, List.of())),
                  recommendations.getOrDefault(id, List.of()));
            })
        .list();
  }

  private static List<Finding> ordered(VisitPlan plan, List<Finding> findings) {
    List<String> order = plan.questions().stream().map(VisitPlan.Question::id).toList();
    return findings.stream()
        .sorted(Comparator.comparingInt(one -> order.indexOf(one.question())))
        .toList();
  }

  private Map<UUID, List<Finding>> findings(ProjectKey project) {
    Map<UUID, List<Finding>> all = new HashMap<>();
    jdbc.sql(
            """
            select f.visit, f.content from projects.visit_finding f
            join projects.visit v on v.id = f.visit where v.project = :project
            """)
        .param("project", project.value())
        .query(
            row -> {
              all.computeIfAbsent(row.getObject("visit", UUID.class), id -> new ArrayList<>())
                  .add(json.readValue(row.getString("content"), Finding.class));
            });
    return all;
  }

  private Map<UUID, List<Recommendation>> recommendations(ProjectKey project) {
    Map<UUID, List<Recommendation>> all = new HashMap<>();
    jdbc.sql(
            """
            select r.visit, r.content from projects.visit_recommendation r
            join projects.visit v on v.id = r.visit where v.project = :project
            order by r.made_at, r.id
            """)
        .param("project", project.value())
        .query(
            row -> {
              all.computeIfAbsent(row.getObject("visit", UUID.class), id -> new ArrayList<>())
                  .add(json.readValue(row.getString("content"), Recommendation.class));
            });
    return all;
  }

  Optional<Visit> find(ProjectKey project, UUID id) {
    return of(project).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Keeps others from changing it or what hangs on it until the transaction ends. */
  Optional<Visit> lock(ProjectKey project, UUID id) {
    jdbc.sql("select id from projects.visit where project = :project and id = :id for update")
        .param("project", project.value())
        .param("id", id)
        .query(UUID.class)
        .optional();
    return find(project, id);
  }

  /** Writes all but findings and recommendations. */
  void save(Visit visit) {
    jdbc.sql(
            """
            insert into projects.visit
              (id, project, kind, state, revision, first_day, plan, verdict, changed_at)
            values (:id, :project, :kind, :state, :revision, :first, :plan::jsonb, :verdict::jsonb, :now)
            on conflict (id) do update set state = excluded.state, revision = excluded.revision,
              first_day = excluded.first_day, plan = excluded.plan, verdict = excluded.verdict,
              changed_at = excluded.changed_at
            where visit.project = excluded.project
            """)
        .param("id", visit.id())
        .param("project", visit.project().value())
        .param("kind", visit.kind().name())
        .param("state", visit.state().name())
        .param("revision", visit.revision())
        .param("first", visit.plan().from())
        .param("plan", json.writeValueAsString(visit.plan()))
        .param("verdict", json.writeValueAsString(visit.verdict()))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  void save(Visit visit, Finding finding) {
    jdbc.sql(
            """
            insert into projects.visit_finding (visit, question, content, revision)
            values (:visit, :question, :content::jsonb, :revision)
            on conflict (visit, question) do update set
              content = excluded.content, revision = excluded.revision
            """)
        .param("visit", visit.id())
        .param("question", finding.question())
        .param("content", json.writeValueAsString(finding))
        .param("revision", finding.revision())
        .update();
  }

  void save(Recommendation one) {
    jdbc.sql(
            """
            insert into projects.visit_recommendation (id, visit, content, revision, made_at)
            values (:id, :visit, :content::jsonb, :revision, :now)
            on conflict (id) do update set content = excluded.content, revision = excluded.revision
            where visit_recommendation.visit = excluded.visit
            """)
        .param("id", one.id())
        .param("visit", one.visit())
        .param("content", json.writeValueAsString(one))
        .param("revision", one.revision())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  void removeFinding(Visit visit, String question) {
    jdbc.sql("delete from projects.visit_finding where visit = :visit and question = :question")
        .param("visit", visit.id())
        .param("question", question)
        .update();
  }

  void removeRecommendation(Visit visit, UUID id) {
    jdbc.sql("delete from projects.visit_recommendation where visit = :visit and id = :id")
        .param("visit", visit.id())
        .param("id", id)
        .update();
  }

  void remove(Visit visit) {
    jdbc.sql("delete from projects.visit where id = :id").param("id", visit.id()).update();
  }
}
