package org.corridor.capacities.roster.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterJobs {

  @Bean
  RecurringTask<Void> rosterStillRight(StillRight stillRight) {
    return Tasks.recurring("roster-still-right", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> stillRight.run());
  }

  @Bean
  RecurringTask<Void> rosterFigures(CountSkills count) {
    return Tasks.recurring("roster-figures", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> count.run());
  }
}
