package org.corridor.projects.workplan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.corridor.projects.workplan.WorkPlans;
import org.corridor.projects.workplan.domain.WorkPlanTable.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins what the plan that holds says with what is known of its activities. */
@Service
@Transactional(readOnly = true)
class ReadWorkPlan implements WorkPlans {

  private static final Comparator<PlannedActivity> BY_START =
      Comparator.comparing(ReadWorkPlan::start)
          .thenComparing(ReadWorkPlan::end)
          .thenComparing(PlannedActivity::id);

  private final ProjectsUnderWay projects;
  private final WorkPlanTable table;
  private final Clock clock;

  ReadWorkPlan(ProjectsUnderWay projects, WorkPlanTable table, Clock clock) {
    this.projects = projects;
    this.table = table;
    this.clock = clock;
  }

  @Override
  public PlanNow read(ProjectKey key) {
    return of(projects.read(key));
  }

  PlanNow of(ProjectUnderWay project) {
    Map<String, Known> known = table.activities(project.key());
    List<WorkPlan.Activity> plan = project.plan().plan().activities();
    Set<String> ids = plan.stream().map(WorkPlan.Activity::id).collect(Collectors.toSet());
    return new PlanNow(
        project,
        table.revision(project.key()),
        LocalDate.now(clock),
        plan.stream()
            .map(one -> planned(one, project, known.getOrDefault(one.id(), nothing(one))))
            .sorted(BY_START)
            .toList(),
        table.dependencies(project.key()).stream()
            .filter(one -> ids.contains(one.before()) && ids.contains(one.after()))
            .toList(),
        table.milestones(project.key()));
  }

  private static Known nothing(WorkPlan.Activity activity) {
    return Known.nothing(activity.id());
  }

  private static PlannedActivity planned(
      WorkPlan.Activity activity, ProjectUnderWay project, Known known) {
    Days moved = known.days();
    Days agreed =
        project.agreed().plan().activities().stream()
            .filter(one -> one.id().equals(activity.id()))
            .findFirst()
            .map(one -> months(one, project))
            .orElse(null);
    return new PlannedActivity(
        activity.id(),
        activity.name(),
        activity.output(),
        activity.responsible(),
        agreed,
        moved == null ? months(activity, project) : moved,
        known.progress(),
        known.responsible(),
        known.revision(),
        known.changed());
  }

  private static @Nullable Days months(WorkPlan.Activity activity, ProjectUnderWay project) {
    Integer start = activity.start();
    Integer end = activity.end();
    return start == null || end == null
        ? null
        : new Days(project.firstDayOf(start), project.firstDayOf(end + 1).minusDays(1));
  }

  private static LocalDate start(PlannedActivity one) {
    Days days = one.days();
    return days == null ? LocalDate.MAX : days.start();
  }

  private static LocalDate end(PlannedActivity one) {
    Days days = one.days();
    return days == null ? LocalDate.MAX : days.end();
  }
}
