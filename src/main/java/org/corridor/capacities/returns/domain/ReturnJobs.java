package org.corridor.capacities.returns.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReturnJobs {

  @Bean
  RecurringTask<Void> askHowPlacementsWent(NotePlacement placements) {
    return Tasks.recurring("ask-how-placements-went", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> placements.run());
  }
}
