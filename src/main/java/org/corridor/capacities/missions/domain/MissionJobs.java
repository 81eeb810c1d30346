package org.corridor.capacities.missions.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MissionJobs {

  @Bean
  RecurringTask<Void> followUpMissions(MissionUpkeep upkeep) {
    return Tasks.recurring("follow-up-missions", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> upkeep.run());
  }
}
