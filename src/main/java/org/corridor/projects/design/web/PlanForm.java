package org.corridor.projects.design.web;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.WorkPlan.Activity;

/** The work plan as fields: {@code activities[0].name}. */
final class PlanForm {

  private PlanForm() {}

  static Form fill(WorkPlan plan) {
    Form.Builder form = Form.builder();
    for (int i = 0; i < plan.activities().size(); i++) {
      Activity activity = plan.activities().get(i);
      String at = "activities[" + i + "].";
      form.put(at + "id", activity.id())
          .put(at + "name", activity.name())
          .put(at + "output", activity.output())
          .put(at + "start", activity.start())
          .put(at + "months", activity.months())
          .put(at + "responsible", activity.responsible())
          .putAll(at + "times", activity.times());
    }
    return form.build();
  }

  static UnaryOperator<DesignContent> read(Submission sent) {
    List<Activity> activities = sent.rows("activities", Limits.ACTIVITIES, PlanForm::activity);
    return content -> withPlan(content, activities);
  }

  private static Activity activity(Submission row) {
    return new Activity(
        row.text("id", Limits.LINE),
        row.text("output", Limits.LINE),
        row.text("name", Limits.LINE),
        row.whole("start", 1, Limits.MONTHS),
        row.whole("months", 1, Limits.MONTHS),
        row.text("responsible", Limits.LINE),
        row.choices("times", MigrantPart.Time.class),
        "");
  }

  private static DesignContent withPlan(DesignContent content, List<Activity> sent) {
    List<Activity> said = sent.stream().filter(PlanForm::saysSomething).toList();
    Ids ids = Ids.of("ac", said, Activity::id);
    Set<String> outputs =
        content.logframe().outputs().stream().map(Logframe.Output::id).collect(Collectors.toSet());
    Set<String> allies =
        content.alliances().allies().stream().map(Ally::id).collect(Collectors.toSet());
    List<Activity> activities =
        said.stream()
            .map(
                a ->
                    new Activity(
                        ids.next(a.id()),
                        outputs.contains(a.output()) ? a.output() : "",
                        a.name(),
                        a.start(),
                        a.months(),
                        allies.contains(a.responsible()) ? a.responsible() : "",
                        a.times(),
                        LogframeForm.sourceOf(
                            a.id(), content.plan().activities(), Activity::id, Activity::source)))
            .toList();
    return content.with(new WorkPlan(activities)).with(budgetFor(content.budget(), activities));
  }

  private static boolean saysSomething(Activity activity) {
    return !activity.name().isEmpty() || activity.start() != null || activity.months() != null;
  }

  /** Lines that paid for an activity that went are kept, and pay for none in particular. */
  private static Budget budgetFor(Budget budget, List<Activity> activities) {
    Set<String> ids = activities.stream().map(Activity::id).collect(Collectors.toSet());
    return new Budget(
        budget.currency(),
        budget.rates(),
        budget.lines().stream()
            .map(line -> ids.contains(line.activity()) ? line : BudgetForm.forActivity(line, ""))
            .toList());
  }
}
