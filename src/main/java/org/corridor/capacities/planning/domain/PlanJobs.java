package org.corridor.capacities.planning.domain;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanJobs {

  static final String MAKE = "make-plan";

  private static final Duration WHERE_ANOTHER_IS_MADE = Duration.ofSeconds(3);

  /** Waits its turn without keeping other jobs from theirs. */
  @Bean
  CustomTask<Void> makePlan(MakePlan making, Clock clock) {
    return Tasks.custom(MAKE, Void.class)
        .execute(
            (task, context) ->
                making.make(UUID.fromString(task.getId()))
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : (complete, jobs) ->
                        jobs.reschedule(complete, clock.instant().plus(WHERE_ANOTHER_IS_MADE)));
  }
}
