package org.corridor.communities.initiatives.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InitiativeJobs {

  @Bean
  RecurringTask<Void> closeVotesOfCircles(CloseVotes votes) {
    return Tasks.recurring("close-votes", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((task, context) -> votes.run());
  }
}
