package org.corridor.capacities.needs.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.capacities.needs.Needs;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.PlannableNeed.Importance;
import org.corridor.capacities.planning.PlannableNeeds;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open needs, for whom people can be planned. */
@Component
@Transactional(readOnly = true)
class NeedsToPlan implements PlannableNeeds {

  private final NeedTable needs;
  private final Organisations organisations;

  NeedsToPlan(NeedTable needs, Organisations organisations) {
    this.needs = needs;
    this.organisations = organisations;
  }

  @Override
  public String kind() {
    return Needs.KIND;
  }

  @Override
  public List<PlannableNeed> open(OrganisationId organisation, String country, int year) {
    return needs
        .of(
            organisations.sameAs(organisation).stream()
                .map(OrganisationId::value)
                .collect(Collectors.toSet()))
        .stream()
        .filter(Need::isOpen)
        .filter(need -> need.facts().country().equals(country))
        .filter(need -> isIn(need.facts(), year))
        .map(NeedsToPlan::plannable)
        .toList();
  }

  private static boolean isIn(Need.Facts facts, int year) {
    LocalDate from = facts.from();
    LocalDate until = facts.until();
    return (from == null || from.getYear() <= year) && (until == null || until.getYear() >= year);
  }

  private static PlannableNeed plannable(Need need) {
    Need.Facts facts = need.facts();
    return new PlannableNeed(
        need.id().value(),
        facts.title(),
        facts.written(),
        need.id().path(),
        facts.demand(),
        facts.seats(),
        importance(facts.priority()));
  }

  private static Importance importance(Priority priority) {
    return switch (priority) {
      case CAN_WAIT -> Importance.LOW;
      case NORMAL -> Importance.NORMAL;
      case HIGH -> Importance.HIGH;
      case URGENT -> Importance.URGENT;
    };
  }
}
