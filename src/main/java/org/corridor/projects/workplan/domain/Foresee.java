package org.corridor.projects.workplan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;

/** Works out what a change of dates brings with it. */
final class Foresee {

  private Foresee() {}

  /** The days as they are; what is done waits for nothing any more. */
  static Schedule schedule(PlanNow plan) {
    Map<String, Days> days = new HashMap<>();
    for (PlannedActivity one : plan.activities()) {
      Days its = one.days();
      if (its != null) {
        days.put(one.id(), its);
      }
    }
    return new Schedule(days, waiting(plan));
  }

  private static List<Dependency> waiting(PlanNow plan) {
    return plan.dependencies().stream()
        .filter(one -> plan.activity(one.after()).stream().noneMatch(PlannedActivity::done))
        .toList();
  }

  static Shift shift(PlanNow plan, PlannedActivity activity, Days to) {
    Schedule now = with(schedule(plan), plan, activity, to);
    Schedule all = now.withAll(activity.id(), to);
    List<Shift.Move> moves = new ArrayList<>();
    for (PlannedActivity one : plan.activities()) {
      Days before = one.id().equals(activity.id()) ? to : one.days();
      Days after = all.days().get(one.id());
      if (before != null && after != null && !before.equals(after)) {
        moves.add(
            new Shift.Move(one, after, ChronoUnit.DAYS.between(before.start(), after.start())));
      }
    }
    LocalDate end = plan.project().end();
    LocalDate ends = last(all);
    return new Shift(
        plan,
        activity,
        to,
        moves,
        now.broken(),
        ends,
        ends.isAfter(end) && !last(schedule(plan)).isAfter(end),
        plan.milestones().stream().filter(one -> passes(one, plan, all)).toList());
  }

  /** An activity that had no dates so far takes part with its dependencies from now on. */
  private static Schedule with(Schedule now, PlanNow plan, PlannedActivity activity, Days to) {
    Map<String, Days> days = new HashMap<>(now.days());
    days.put(activity.id(), to);
    return new Schedule(days, waiting(plan));
  }

  private static LocalDate last(Schedule schedule) {
    return schedule.days().values().stream()
        .map(Days::end)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static boolean passes(Milestone milestone, PlanNow plan, Schedule all) {
    return milestone.done() == null
        && plan.activities().stream()
            .filter(one -> one.days() != null && !one.done())
            .anyMatch(
                one ->
                    !Objects.requireNonNull(one.days()).end().isAfter(milestone.day())
                        && Objects.requireNonNull(all.days().get(one.id()))
                            .end()
                            .isAfter(milestone.day()));
  }
}
