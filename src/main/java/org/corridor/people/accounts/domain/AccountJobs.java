package org.corridor.people.accounts.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountJobs {

  /** Who never confirmed their address leaves no trace here. */
  @Bean
  RecurringTask<Void> removeExpiredLinks(
      Links links, SignInLinks signInLinks, HandOverCodes codes, Challenges challenges) {
    return Tasks.recurring("remove-expired-links", FixedDelay.of(Duration.ofHours(1)))
        .execute(
            (task, context) -> {
              links.removeExpired();
              signInLinks.removeExpired();
              codes.removeExpired();
              challenges.forgetExpired();
            });
  }
}
