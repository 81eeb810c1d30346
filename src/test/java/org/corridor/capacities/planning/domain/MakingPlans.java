package org.corridor.capacities.planning.domain;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes plans at once where nobody runs the jobs, or waits for who does. */
@Component
public class MakingPlans {

  private static final int MOST_TENTHS = 300;

  private final MakePlan making;
  private final PlanTable plans;

  MakingPlans(MakePlan making, PlanTable plans) {
    this.making = making;
    this.plans = plans;
  }

  public void untilDone(UUID plan) throws InterruptedException {
    for (int tenth = 0; tenth < MOST_TENTHS && isRunning(plan); tenth++) {
      if (tenth == 0) {
        making.make(plan);
      }
      Thread.sleep(isRunning(plan) ? 100 : 0);
    }
    if (!plans.find(plan).orElseThrow().isDone()) {
      throw new IllegalStateException("Not made: " + plans.find(plan).orElseThrow().state());
    }
  }

  private boolean isRunning(UUID plan) {
    return plans.find(plan).orElseThrow().isRunning();
  }
}
