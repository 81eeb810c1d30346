package org.corridor.capacities.returns.domain;

import java.util.List;
import org.corridor.capacities.vacancies.ApplicantSkills;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Component;

/** Offers the skills of one's plan to be sent with an application. */
@Component
class SkillsOfPlan implements ApplicantSkills {

  private final PlanTable plans;

  SkillsOfPlan(PlanTable plans) {
    this.plans = plans;
  }

  @Override
  public List<String> of(PersonId person) {
    return plans.of(person).stream()
        .flatMap(kept -> kept.plan().skills().stream())
        .map(one -> one.line().words())
        .distinct()
        .toList();
  }
}
