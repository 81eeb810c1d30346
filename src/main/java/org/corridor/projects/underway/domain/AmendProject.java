package org.corridor.projects.underway.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignReader;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.Difference;
import org.corridor.projects.design.domain.Differences;
import org.corridor.projects.underway.AmendmentRule;
import org.corridor.projects.underway.AmendmentRule.Objection;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.domain.Refused.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what was agreed. An amendment is prepared in a design, with all its steps, checks and
 * undo; when the coordinator adopts it with a reason, what that design says becomes the next
 * version. No version is ever changed.
 */
@Service
@Transactional
public class AmendProject {

  /** Characters. */
  public static final int REASON = 2_000;

  private final ProjectTable table;
  private final Team team;
  private final OpenProjects projects;
  private final DesignReader designs;
  private final DesignDesk desk;
  private final Differences differences;
  private final List<AmendmentRule> rules;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AmendProject(
      ProjectTable table,
      Team team,
      OpenProjects projects,
      DesignReader designs,
      DesignDesk desk,
      Differences differences,
      List<AmendmentRule> rules,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.team = team;
    this.projects = projects;
    this.designs = designs;
    this.desk = desk;
    this.differences = differences;
    this.rules = rules;
    this.events = events;
    this.clock = clock;
  }

  /**
   * How a project came to say what it says.
   *
   * @param changes from the first version on, each with what it changed
   * @param sinceAgreed what holds now compared with what was agreed
   * @param draft the amendment that is being prepared; empty where the reader cannot open it
   */
  public record History(
      ProjectUnderWay project,
      Member reader,
      List<Change> changes,
      List<Difference> sinceAgreed,
      Optional<Draft> draft) {}

  /**
   * @param by name of who adopted it; empty for who was erased
   */
  public record Change(ProjectVersion version, String by, List<Difference> differences) {}

  /**
   * @param differences to what holds now; empty for a draft that changes nothing
   * @param objections why it cannot hold
   */
  public record Draft(DesignKey design, List<Difference> differences, List<Objection> objections) {}

  @Transactional(readOnly = true)
  public History history(ProjectKey key, Language reader) {
    Member member = team.require(key);
    RunningProject running = table.find(key).orElseThrow(NotInTeam::new);
    ProjectUnderWay project = projects.view(running);
    List<ProjectVersion> versions = table.versions(key);
    List<Change> changes = new ArrayList<>();
    DesignContent before = null;
    for (ProjectVersion version : versions) {
      changes.add(
          new Change(
              version,
              running.place(version.by()).name(),
              before == null ? List.of() : differences.between(before, version.content(), reader)));
      before = version.content();
    }
    return new History(
        project,
        member,
        changes,
        differences.between(project.agreed(), project.plan(), reader),
        member.coordinates() ? draft(running.draft(), project, reader) : Optional.empty());
  }

  private Optional<Draft> draft(
      @Nullable DesignKey design, ProjectUnderWay project, Language reader) {
    return Optional.ofNullable(design)
        .flatMap(
            key ->
                designs
                    .find(key)
                    .map(
                        content ->
                            new Draft(
                                key,
                                differences.between(project.plan(), content, reader),
                                objections(project, content))));
  }

  /** The design to prepare the next amendment in; a new one where the reader cannot open it. */
  public DesignKey prepare(ProjectKey key) {
    Member by = team.require(key);
    RunningProject running = table.lock(key).orElseThrow(NotInTeam::new);
    DesignKey draft = running.draft();
    if (draft != null && designs.find(draft).isPresent()) {
      running.prepareIn(by, draft);
      return draft;
    }
    DesignKey fresh = desk.start(projects.view(running).plan()).key();
    table.save(running.prepareIn(by, fresh));
    return fresh;
  }

  /**
   * Makes what the draft says the version that holds.
   *
   * @param base the version that the coordinator compared it with
   * @throws Refused where nothing changed, another version holds by now, or the project has ended
   * @throws Objected where records hang on what would go
   */
  public void adopt(ProjectKey key, int base, String reason) {
    Member by = team.require(key);
    RunningProject running = table.lock(key).orElseThrow(NotInTeam::new);
    RunningProject amended = running.amend(by, base);
    ProjectUnderWay project = projects.view(running);
    DesignContent next =
        Optional.ofNullable(running.draft())
            .flatMap(designs::find)
            .orElseThrow(() -> new Refused(Why.NOTHING_CHANGED));
    if (next.equals(project.plan())) {
      throw new Refused(Why.NOTHING_CHANGED);
    }
    List<Objection> objections = objections(project, next);
    if (!objections.isEmpty()) {
      throw new Objected(objections);
    }
    table.save(amended);
    table.addVersion(
        key, new ProjectVersion(amended.version(), next, reason, by.id(), clock.instant()));
    events.publishEvent(
        new ProjectNews(key, ProjectNews.Kind.PLAN_AMENDED, String.valueOf(amended.version())));
  }

  private List<Objection> objections(ProjectUnderWay project, DesignContent next) {
    List<Objection> all = new ArrayList<>();
    if (!StartProject.missing(next).isEmpty()) {
      all.add(new Objection("projects.underway.amend.incomplete", Map.of()));
    }
    team.of(project.key()).stream()
        .filter(Member::here)
        .map(Member::partner)
        .distinct()
        .filter(partner -> !partner.isEmpty() && next.alliances().ally(partner) == null)
        .map(project::partnerName)
        .forEach(
            name ->
                all.add(
                    new Objection(
                        "projects.underway.amend.partner-has-people", Map.of("partner", name))));
    rules.forEach(rule -> all.addAll(rule.objections(project, next)));
    return all;
  }

  /** Records hang on what an amendment would take away. */
  public static final class Objected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    Objected(List<Objection> objections) {
      super("Records hang on what the amendment takes away");
      this.objections = List.copyOf(objections);
    }

    public List<Objection> objections() {
      return objections;
    }
  }
}
