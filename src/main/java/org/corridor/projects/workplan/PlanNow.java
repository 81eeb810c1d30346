package org.corridor.projects.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * A work plan as it stands.
 *
 * @param revision counts changes of dates, dependencies and milestones
 * @param activities of the plan that holds by their first day, those without dates last
 * @param dependencies between these
 * @param milestones by day
 */
public record PlanNow(
    ProjectUnderWay project,
    int revision,
    LocalDate today,
    List<PlannedActivity> activities,
    List<Dependency> dependencies,
    List<Milestone> milestones) {

  public Optional<PlannedActivity> activity(String id) {
    return activities.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Milestone> milestone(String id) {
    return milestones.stream().filter(one -> one.id().toString().equals(id)).findFirst();
  }

  public long done() {
    return activities.stream().filter(PlannedActivity::done).count();
  }

  public long late() {
    return activities.stream().filter(one -> one.late(today)).count();
  }

  /** What the activity waits for. */
  public List<Dependency> waitingFor(String id) {
    return dependencies.stream().filter(one -> one.after().equals(id)).toList();
  }

  /** What waits for the activity. */
  public List<Dependency> waitingOn(String id) {
    return dependencies.stream().filter(one -> one.before().equals(id)).toList();
  }

  /** Dependencies that the days do not keep; one that is done waits for nothing any more. */
  public List<Dependency> broken() {
    return dependencies.stream().filter(this::breaks).toList();
  }

  private boolean breaks(Dependency one) {
    PlannedActivity before = activity(one.before()).orElseThrow();
    PlannedActivity after = activity(one.after()).orElseThrow();
    Days first = before.days();
    Days second = after.days();
    return first != null && second != null && !after.done() && !one.keptBy(first, second);
  }
}
