package org.corridor.projects.workplan.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.workplan.PlannedActivity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Activities that are not done when the project closes are named. */
@Component
@Order(100)
class ActivityClosingRule implements ClosingRule {

  private static final int MOST_NAMED = 5;

  private final ReadWorkPlan plans;

  ActivityClosingRule(ReadWorkPlan plans) {
    this.plans = plans;
  }

  @Override
  public List<Concern> concerns(ProjectUnderWay project) {
    List<PlannedActivity> open =
        plans.of(project).activities().stream().filter(one -> !one.done()).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    String names =
        open.stream().limit(MOST_NAMED).map(PlannedActivity::name).collect(Collectors.joining("; "))
            + (open.size() > MOST_NAMED ? "; …" : "");
    return List.of(
        Concern.warning(
            "projects.workplan.close", Map.of("count", open.size(), "names", names), "/plan"));
  }
}
