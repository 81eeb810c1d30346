package org.corridor.projects.underway.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectState;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens projects under way to their teams, and the shown ones to everybody. */
@Service
@Transactional(readOnly = true)
public class OpenProjects implements Team, ProjectsUnderWay {

  private static final int MOST_SHOWN = 200;

  private final ProjectTable table;
  private final CurrentPerson current;

  OpenProjects(ProjectTable table, CurrentPerson current) {
    this.table = table;
    this.current = current;
  }

  /** A project and the reader's place in it. */
  public record Mine(ProjectUnderWay project, Member member) {}

  @Override
  public Member require(ProjectKey project) {
    PersonId me = me();
    return table.find(project).orElseThrow(NotInTeam::new).member(me);
  }

  @Override
  public List<Member> of(ProjectKey project) {
    return table.find(project).map(RunningProject::team).orElse(List.of());
  }

  @Override
  public Optional<PersonId> personOf(MemberId member) {
    return Optional.ofNullable(table.withMember(member))
        .flatMap(table::find)
        .flatMap(project -> project.place(member).reachable());
  }

  @Override
  public List<Member> of(PersonId person) {
    return table.of(person).stream()
        .flatMap(key -> table.find(key).stream())
        .flatMap(project -> project.place(person).map(one -> one.member(project.key())).stream())
        .toList();
  }

  @Override
  public ProjectUnderWay read(ProjectKey key) {
    return find(key).orElseThrow(NotInTeam::new);
  }

  @Override
  public Optional<ProjectUnderWay> find(ProjectKey key) {
    return table.find(key).map(this::view);
  }

  @Override
  public Optional<LocalDate> closedOn(ProjectKey key) {
    return table.closedOn(key);
  }

  @Override
  public List<ProjectKey> running() {
    return table.inState(ProjectState.RUNNING);
  }

  @Override
  public List<ProjectKey> shown() {
    return table.shown();
  }

  /** Those in whose team the signed-in person is, the newest first; none for a visitor. */
  public List<Mine> mine() {
    return current.person().stream()
        .flatMap(me -> of(me).stream())
        .filter(Member::here)
        .map(member -> new Mine(read(member.project()), member))
        .toList();
  }

  /** Those that their teams show to everybody, by title. */
  public List<ProjectUnderWay> open() {
    return shown().stream()
        .limit(MOST_SHOWN)
        .map(this::read)
        .sorted(Comparator.comparing(ProjectUnderWay::title))
        .toList();
  }

  /**
   * The reader's place, for a page that others may see too.
   *
   * @return empty where the project is shown to everybody and the reader is not in its team
   * @throws NotInTeam where the reader may not read it
   */
  public Optional<Member> visit(ProjectKey key) {
    RunningProject project = table.find(key).orElseThrow(NotInTeam::new);
    Optional<Member> member =
        current
            .person()
            .flatMap(project::place)
            .filter(TeamPlace::here)
            .map(place -> place.member(key));
    if (member.isEmpty() && !project.openness().isPublic()) {
      throw new NotInTeam();
    }
    return member;
  }

  ProjectUnderWay view(RunningProject project) {
    var agreed = table.content(project.key(), 1);
    Instant since = table.since(project.key(), project.version());
    return new ProjectUnderWay(
        project.key(),
        project.state(),
        agreed,
        project.version() == 1 ? agreed : table.content(project.key(), project.version()),
        project.version(),
        project.start(),
        project.openness(),
        table.stateSince(project.key()).filter(at -> at.isAfter(since)).orElse(since));
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
