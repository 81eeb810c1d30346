package org.corridor.capacities.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan of the demo's association for the needs that it has, once. */
@Component
@Profile("demo")
class SampleYearPlan {

  private final AsSampleMember as;
  private final KeepPlans plans;
  private final Clock clock;

  SampleYearPlan(AsSampleMember as, KeepPlans plans, Clock clock) {
    this.as = as;
    this.plans = plans;
    this.clock = clock;
  }

  /** After the needs. Who is in it is found a moment after the start, in the background. */
  @EventListener
  @Order(400)
  void give(DemoPeopleReady people) {
    as.run(people.volunteer(), this::begin);
  }

  private void begin() {
    if (!plans.mine().isEmpty()) {
      return;
    }
    plans.organisations().stream()
        .findFirst()
        .ifPresent(
            organisation -> {
              UUID plan = UUID.randomUUID();
              plans.begin(
                  plan, organisation.id(), "ML", LocalDate.now(clock).plusMonths(3).getYear());
              plans.start(plan, Settings.USUAL, plans.own(plan).revision());
            });
  }
}
