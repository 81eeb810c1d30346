package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe.Output;
import org.corridor.projects.design.WorkPlan.Activity;

/** The activities that the blocks have laid out, written anew. */
final class PlanScreen extends StepScreen {

  PlanScreen(Page page, Language language) {
    super(page, language);
  }

  /** Of the rows too many the last is removed by its button, the others are emptied: both go. */
  void enter(DesignContent facts) {
    List<Activity> activities = facts.plan().activities();
    if (count() > activities.size()) {
      press("remove:activities:" + (count() - 1));
    }
    int shown = count();
    for (int row = activities.size(); row < shown; row++) {
      type("activities[" + row + "].name", "");
      type("activities[" + row + "].start", "");
      type("activities[" + row + "].months", "");
    }
    for (int row = shown; row < activities.size(); row++) {
      press("add:activities");
    }
    for (int row = 0; row < activities.size(); row++) {
      enter("activities[" + row + "].", activities.get(row), facts);
    }
  }

  int count() {
    return page.locator("main [name^='activities['][name$='].name']").count();
  }

  private void enter(String at, Activity activity, DesignContent facts) {
    type(at + "name", activity.name());
    type(at + "start", activity.start());
    type(at + "months", activity.months());
    chooseLabelled(at + "responsible", Names.ally(facts, activity.responsible()));
    chooseLabelled(at + "output", output(facts, activity.output()));
    tick(at + "times", activity.times());
  }

  private static String output(DesignContent facts, String id) {
    return facts.logframe().outputs().stream()
        .filter(output -> output.id().equals(id))
        .map(Output::text)
        .findFirst()
        .orElse("");
  }
}
