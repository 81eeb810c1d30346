package org.corridor.people.guardians.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuardianJobs {

  @Bean
  RecurringTask<Void> guardianUpkeep(GuardianUpkeep upkeep) {
    return Tasks.recurring("guardian-upkeep", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> upkeep.run());
  }
}
