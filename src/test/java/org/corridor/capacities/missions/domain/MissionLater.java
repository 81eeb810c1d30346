package org.corridor.capacities.missions.domain;

import org.springframework.stereotype.Component;

/** Runs the job of missions in tests. */
@Component
public class MissionLater {

  private final MissionUpkeep upkeep;

  MissionLater(MissionUpkeep upkeep) {
    this.upkeep = upkeep;
  }

  public void now() {
    upkeep.run();
  }
}
