package org.corridor.capacities.planning.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.PlannableNeeds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that a plan can be made for, of whatever subject. */
@Component
class PlanNeeds {

  /** The most that one plan is made for; the more important come first. */
  static final int MOST = 500;

  private final ObjectProvider<PlannableNeeds> subjects;

  PlanNeeds(ObjectProvider<PlannableNeeds> subjects) {
    this.subjects = subjects;
  }

  /**
   * @param kind of the errand, for those who ask
   */
  record Open(String kind, PlannableNeed need) {}

  List<Open> of(YearPlan plan) {
    List<Open> all = new ArrayList<>();
    for (PlannableNeeds subject : subjects) {
      subject
          .open(plan.organisation(), plan.country(), plan.year())
          .forEach(need -> all.add(new Open(subject.kind(), need)));
    }
    all.sort(Comparator.comparing((Open one) -> one.need().importance()).reversed());
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }
}
