package org.corridor.projects.design.domain;

import java.util.List;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.WorkPlan.Activity;
import org.jspecify.annotations.Nullable;

/**
 * What a work plan leaves open.
 *
 * @param beyondEnd activities that run on when the project is over; none while its length is open
 * @param withoutDates neither drawn nor counted
 * @param withoutResponsible nobody, or somebody who has left the partnership
 */
public record PlanGaps(
    List<Activity> beyondEnd, List<Activity> withoutDates, List<Activity> withoutResponsible) {

  public static PlanGaps of(DesignContent content) {
    List<Activity> activities = content.plan().activities();
    Integer months = content.idea().months();
    return new PlanGaps(
        activities.stream().filter(activity -> isBeyond(activity, months)).toList(),
        activities.stream().filter(activity -> activity.end() == null).toList(),
        activities.stream()
            .filter(activity -> content.alliances().ally(activity.responsible()) == null)
            .toList());
  }

  private static boolean isBeyond(Activity activity, @Nullable Integer months) {
    if (months == null) {
      return false;
    }
    Integer end = activity.end();
    Integer start = activity.start();
    return end != null ? end > months : start != null && start > months;
  }

  public boolean isEmpty() {
    return beyondEnd.isEmpty() && withoutDates.isEmpty() && withoutResponsible.isEmpty();
  }
}
