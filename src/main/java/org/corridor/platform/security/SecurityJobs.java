package org.corridor.platform.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecurityJobs {

  @Bean
  RecurringTask<Void> forgetOldAttempts(Attempts attempts) {
    return Tasks.recurring("forget-old-attempts", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> attempts.forgetOld());
  }
}
