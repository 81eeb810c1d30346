package org.corridor.projects.workplan.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.underway.AmendmentRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.workplan.PlannedActivity;
import org.springframework.stereotype.Component;

/** An activity on which something was done already cannot be amended away. */
@Component
class ActivityAmendmentRule implements AmendmentRule {

  private final ReadWorkPlan plans;

  ActivityAmendmentRule(ReadWorkPlan plans) {
    this.plans = plans;
  }

  @Override
  public List<Objection> objections(ProjectUnderWay now, DesignContent next) {
    Set<String> kept =
        next.plan().activities().stream().map(WorkPlan.Activity::id).collect(Collectors.toSet());
    return plans.of(now).activities().stream()
        .filter(one -> one.progress().percent() > 0 && !kept.contains(one.id()))
        .map(ActivityAmendmentRule::objection)
        .toList();
  }

  private static Objection objection(PlannedActivity one) {
    return new Objection(
        "projects.workplan.amend.has-progress",
        Map.of("activity", one.name(), "percent", one.progress().percent()));
  }
}
