package org.corridor.communities.circles.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A host says for which project it counts what happens in a circle. */
@Service
@Transactional
public class CountForProject {

  private final InCircle inCircle;
  private final Team team;
  private final ProjectsUnderWay projects;
  private final JdbcClient jdbc;

  CountForProject(InCircle inCircle, Team team, ProjectsUnderWay projects, JdbcClient jdbc) {
    this.inCircle = inCircle;
    this.team = team;
    this.projects = projects;
    this.jdbc = jdbc;
  }

  /**
   * What a host may choose among: the projects they work in, and the one that stands there.
   *
   * @param now null where it counts for none
   */
  public record Choices(
      InCircle.Standing standing, List<ProjectUnderWay> projects, @Nullable ProjectKey now) {
    public Choices {
      projects = List.copyOf(projects);
    }
  }

  @Transactional(readOnly = true)
  public Choices choices(CircleId id) {
    inCircle.host(id);
    List<ProjectKey> keys = mine(inCircle.require());
    Optional<ProjectKey> now = now(id);
    List<ProjectUnderWay> all =
        Stream.concat(keys.stream(), now.stream())
            .distinct()
            .flatMap(key -> projects.find(key).stream())
            .toList();
    return new Choices(inCircle.see(id), all, now.orElse(null));
  }

  /**
   * What stands there already may stay, also where another host chose it.
   *
   * @param project null for none
   * @throws AccessDeniedException for one in which they do not work
   */
  public void choose(CircleId id, @Nullable ProjectKey project) {
    inCircle.host(id);
    if (project == null) {
      jdbc.sql("delete from communities.circle_project where circle = :circle")
          .param("circle", id.value())
          .update();
      return;
    }
    if (!mine(inCircle.require()).contains(project)
        && !now(id).filter(project::equals).isPresent()) {
      throw new AccessDeniedException("Not in the team of the project");
    }
    jdbc.sql(
            """
            insert into communities.circle_project (circle, project) values (:circle, :project)
            on conflict (circle) do update set project = excluded.project
            """)
        .param("circle", id.value())
        .param("project", project.value())
        .update();
  }

  private List<ProjectKey> mine(PersonId person) {
    return team.of(person).stream()
        .filter(member -> member.here() && member.works())
        .map(Member::project)
        .distinct()
        .toList();
  }

  private Optional<ProjectKey> now(CircleId id) {
    return jdbc.sql("select project from communities.circle_project where circle = :circle")
        .param("circle", id.value())
        .query(String.class)
        .optional()
        .map(ProjectKey::new);
  }
}
