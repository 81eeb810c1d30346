package org.corridor.people.stewards.domain;

import org.corridor.people.DemoPeopleReady;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors of a demo see the stewards' room. */
@Component
@Profile("demo")
class SampleSteward {

  private final Roster roster;

  SampleSteward(Roster roster) {
    this.roster = roster;
  }

  /** Before others show what stewards do. */
  @EventListener
  @Order(-1)
  void appoint(DemoPeopleReady people) {
    roster.add(people.steward());
  }
}
