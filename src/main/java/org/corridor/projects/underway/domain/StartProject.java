package org.corridor.projects.underway.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignReader;
import org.corridor.projects.design.Step;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectStarted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a design under way: what it says now becomes the agreed version. */
@Service
@Transactional
public class StartProject {

  public static final int CALLED = 80;

  private final DesignReader designs;
  private final ProjectTable table;
  private final CurrentPerson current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StartProject(
      DesignReader designs,
      ProjectTable table,
      CurrentPerson current,
      ApplicationEventPublisher events,
      Clock clock) {
    this.designs = designs;
    this.table = table;
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What the starter decides.
   *
   * @param start first day of month 1
   * @param partner id of the partner that the starter works for
   * @param called how the starter wants to be called in the team
   */
  public record Beginning(LocalDate start, String partner, String called) {}

  /** What a design still has to say, by the step that asks it; empty for one that can start. */
  public static List<Step> missing(DesignContent content) {
    List<Step> missing = new ArrayList<>();
    if (content.idea().title().isBlank()) {
      missing.add(Step.IDEA);
    }
    if (content.alliances().inRole(Alliances.Role.PARTNER).stream()
        .allMatch(partner -> partner.name().isBlank())) {
      missing.add(Step.ALLIANCES);
    }
    if (content.plan().activities().isEmpty()) {
      missing.add(Step.PLAN);
    }
    if (content.budget().lines().isEmpty()) {
      missing.add(Step.BUDGET);
    }
    return missing;
  }

  /** What the design says, for who may open it and is signed in. */
  @Transactional(readOnly = true)
  public DesignContent look(DesignKey design) {
    me();
    return designs.read(design);
  }

  /** The projects that began with this design or are amended in it, of the signed-in person. */
  @Transactional(readOnly = true)
  public List<ProjectKey> startedFrom(DesignKey design) {
    return current.person().stream()
        .flatMap(
            me ->
                table.preparedIn(design).stream()
                    .filter(
                        key ->
                            table
                                .find(key)
                                .flatMap(project -> project.place(me))
                                .filter(TeamPlace::here)
                                .isPresent()))
        .toList();
  }

  /**
   * @throws IllegalArgumentException for a design that cannot start, see {@link #missing}, or a
   *     partner that it does not name
   */
  public ProjectKey start(DesignKey design, Beginning beginning) {
    return start(me(), design, designs.read(design), beginning, false);
  }

  ProjectKey start(
      PersonId starter,
      DesignKey design,
      DesignContent content,
      Beginning beginning,
      boolean sample) {
    if (!missing(content).isEmpty()
        || content.alliances().inRole(Alliances.Role.PARTNER).stream()
            .noneMatch(partner -> partner.id().equals(beginning.partner()))) {
      throw new IllegalArgumentException("not a design that can start so");
    }
    ProjectKey key = ProjectKey.create(content.idea().title());
    RunningProject project =
        RunningProject.start(
            key, beginning.start(), design, starter, beginning.partner(), beginning.called());
    table.add(project, sample);
    table.addVersion(
        key, new ProjectVersion(1, content, "", project.member(starter).id(), clock.instant()));
    events.publishEvent(new ProjectStarted(key));
    return key;
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
