package org.corridor.capacities.asks.domain;

import org.springframework.stereotype.Component;

/** Runs the hourly job of asks in tests. */
@Component
public class FollowUp {

  private final AskUpkeep upkeep;

  FollowUp(AskUpkeep upkeep) {
    this.upkeep = upkeep;
  }

  public void now() {
    upkeep.run();
  }
}
