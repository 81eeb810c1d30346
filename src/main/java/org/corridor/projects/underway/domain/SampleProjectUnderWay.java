package org.corridor.projects.underway.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.SampleDesigns;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.underway.domain.StartProject.Beginning;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A project that has been under way for some months, for the sample members, once. */
@Component
@Profile("demo")
@Transactional
class SampleProjectUnderWay {

  /** How long ago it began. */
  static final int MONTHS = 7;

  private final SampleDesigns samples;
  private final StartProject start;
  private final ProjectTable table;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SampleProjectUnderWay(
      SampleDesigns samples,
      StartProject start,
      ProjectTable table,
      ApplicationEventPublisher events,
      Clock clock) {
    this.samples = samples;
    this.start = start;
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  /** After the sample designs are there. */
  @EventListener
  @Order(110)
  void begin(DemoPeopleReady people) {
    if (!table.of(people.volunteer()).isEmpty()) {
      return;
    }
    Design design = samples.of(people.volunteer());
    LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS);
    ProjectKey key =
        start.start(
            people.volunteer(),
            design.key(),
            design.content(),
            new Beginning(first, "p1", "Awa"),
            true);
    RunningProject project =
        table
            .lock(key)
            .orElseThrow()
            .join(people.nurse(), "p2", TeamRole.FINANCE, "Grace")
            .join(people.ngoWorker(), "p2", TeamRole.WORKER, "Teresa")
            .join(people.officer(), "", TeamRole.OBSERVER, "Pilar");
    table.save(project);
    events.publishEvent(
        new DemoProjectReady(
            key,
            member(project, people.volunteer()),
            member(project, people.nurse()),
            member(project, people.ngoWorker())));
  }

  private static Member member(RunningProject project, PersonId person) {
    return project.member(person);
  }
}
