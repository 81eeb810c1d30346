package org.corridor.projects.journey;

import java.util.Optional;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.WorkPlan.Activity;

/** What people call the parts that others of the facts point to. */
final class Names {

  private Names() {}

  static String ally(DesignContent facts, String id) {
    return Optional.ofNullable(facts.alliances().ally(id)).map(Ally::name).orElse("");
  }

  static String activity(DesignContent facts, String id) {
    return facts.plan().activities().stream()
        .filter(activity -> activity.id().equals(id))
        .map(Activity::name)
        .findFirst()
        .orElse("");
  }
}
