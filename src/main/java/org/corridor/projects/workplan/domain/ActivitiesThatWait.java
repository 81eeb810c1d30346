package org.corridor.projects.workplan.domain;

import java.time.Period;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.Team;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.corridor.projects.workplan.WorkPlans;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Activities that somebody does and that have to be done within a month, or are late. */
@Component
@Order(41)
class ActivitiesThatWait implements WaitsForPerson {

  private static final Period AHEAD = Period.ofMonths(1);

  private final Team team;
  private final WorkPlans plans;
  private final Texts texts;

  ActivitiesThatWait(Team team, WorkPlans plans, Texts texts) {
    this.team = team;
    this.plans = plans;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return team.of(person).stream()
        .filter(member -> member.here() && member.works())
        .flatMap(member -> of(member, reader).stream())
        .toList();
  }

  private List<Item> of(Member member, Language reader) {
    PlanNow plan = plans.read(member.project());
    return plan.project().runs()
        ? plan.activities().stream()
            .filter(one -> one.isOf(member) && isDue(one, plan))
            .map(one -> item(one, plan, reader))
            .toList()
        : List.of();
  }

  private static boolean isDue(PlannedActivity one, PlanNow plan) {
    Days days = one.days();
    return !one.done() && days != null && days.end().isBefore(plan.today().plus(AHEAD));
  }

  private Item item(PlannedActivity one, PlanNow plan, Language reader) {
    Days days = one.days();
    return new Item(
        texts.text(reader, "projects.workplan.due-for-you"),
        one.name(),
        days == null ? null : days.end(),
        plan.project().key().path() + "/plan/" + one.id());
  }
}
