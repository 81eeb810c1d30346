package org.corridor.communities.events.registration.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationJobs {

  @Bean
  RecurringTask<Void> remindOfEvents(RegistrationUpkeep upkeep) {
    return Tasks.recurring("remind-of-events", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> upkeep.run());
  }
}
