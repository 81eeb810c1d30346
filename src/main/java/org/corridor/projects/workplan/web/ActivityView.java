package org.corridor.projects.workplan.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.platform.web.Page;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.workplan.Dependency;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;

/** An activity with what it waits for and what waits for it. */
public record ActivityView(Frame frame, PlanNow plan, PlannedActivity activity) {

  public String path() {
    return plan.project().key().path() + "/plan/" + activity.id();
  }

  public List<Choice> people(Page page) {
    return frame.workers().stream()
        .map(one -> new Choice(one.id().toString(), frame.who(page, one.id())))
        .toList();
  }

  /** Activities that it does not wait for yet. */
  public List<Choice> others() {
    return plan.activities().stream()
        .filter(one -> !one.id().equals(activity.id()))
        .filter(one -> waits().stream().noneMatch(d -> d.before().equals(one.id())))
        .map(one -> new Choice(one.id(), one.name()))
        .toList();
  }

  public List<Dependency> waits() {
    return plan.waitingFor(activity.id());
  }

  public boolean broken(Dependency one) {
    return plan.broken().contains(one);
  }

  public String name(String id) {
    return plan.activity(id).map(PlannedActivity::name).orElse("");
  }

  public String output() {
    return plan.project().plan().logframe().outputs().stream()
        .filter(one -> one.id().equals(activity.output()))
        .map(one -> one.text())
        .findFirst()
        .orElse("");
  }
}
