package org.corridor.capacities.asks.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AskJobs {

  @Bean
  RecurringTask<Void> followUpAsks(AskUpkeep upkeep) {
    return Tasks.recurring("follow-up-asks", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> upkeep.run());
  }
}
