package org.corridor.projects.workplan.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.corridor.projects.workplan.PlanNow;
import org.springframework.stereotype.Component;

/** Activities with what was noted about them, and milestones. */
@Component
class PlanWords implements ProjectWords {

  private static final String KIND = "projects.workplan.title";

  private final ReadWorkPlan plans;

  PlanWords(ReadWorkPlan plans) {
    this.plans = plans;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    PlanNow plan = plans.of(project);
    return Stream.concat(
        plan.activities().stream()
            .map(
                one ->
                    new Piece(KIND, one.name(), one.progress().note(), null, "/plan/" + one.id())),
        plan.milestones().stream()
            .map(
                one -> new Piece(KIND, one.name(), "", one.day(), "/plan/milestones/" + one.id())));
  }
}
