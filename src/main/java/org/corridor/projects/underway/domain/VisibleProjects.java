package org.corridor.projects.underway.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.corridor.people.CurrentPerson;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whichever projects the reader may see: those shown to everybody, and those of their teams. */
@Service
@Transactional(readOnly = true)
public class VisibleProjects {

  private final OpenProjects projects;
  private final ProjectTable table;
  private final CurrentPerson current;

  VisibleProjects(OpenProjects projects, ProjectTable table, CurrentPerson current) {
    this.projects = projects;
    this.table = table;
    this.current = current;
  }

  /**
   * @param inTeam whether the reader belongs to its team, and so sees all of it
   */
  public record Visible(ProjectUnderWay project, boolean inTeam) {

    /** Whether money and results are for this reader. */
    public boolean figures() {
      return inTeam || project.openness() == Openness.FIGURES;
    }
  }

  /** Their keys, in order. */
  public List<ProjectKey> keys() {
    return withMine(table.shown());
  }

  /** Keys of those whose money and results are for this reader too. */
  public List<ProjectKey> keysWithFigures() {
    return withMine(table.withFigures());
  }

  private List<ProjectKey> withMine(List<ProjectKey> shown) {
    Collection<ProjectKey> all = new TreeSet<>(shown);
    current.person().stream()
        .flatMap(me -> projects.of(me).stream())
        .filter(Member::here)
        .map(Member::project)
        .forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * @throws NotInTeam where the reader may not see it
   */
  public Visible see(ProjectKey key) {
    boolean inTeam = projects.visit(key).isPresent();
    return new Visible(projects.read(key), inTeam);
  }

  /**
   * The same for what stands in an address.
   *
   * @throws NotInTeam also where it cannot be a key
   */
  public Visible see(String key) {
    return see(ProjectKey.read(key).orElseThrow(NotInTeam::new));
  }
}
