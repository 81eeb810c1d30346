package org.corridor.projects.workplan.web;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.WorkPlans;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(100)
class WorkPlanSection implements ProjectSection {

  private final WorkPlans plans;
  private final Texts texts;

  WorkPlanSection(WorkPlans plans, Texts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.workplan.title";
  }

  @Override
  public String path() {
    return "/plan";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    PlanNow plan = plans.read(project.key());
    return Optional.of(
        texts.text(
            language,
            "projects.workplan.now",
            "done",
            plan.done(),
            "all",
            plan.activities().size(),
            "late",
            plan.late()));
  }
}
