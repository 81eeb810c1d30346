package org.corridor.people.tokens.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenJobs {

  /** Until then its owner sees that it ended, and why a program no longer gets in. */
  private static final Duration SHOWN_AFTER_ITS_END = Duration.ofDays(30);

  @Bean
  RecurringTask<Void> removeEndedTokens(ApiTokens tokens, Clock clock) {
    return Tasks.recurring("remove-ended-tokens", FixedDelay.of(Duration.ofHours(12)))
        .execute((task, context) -> tokens.removeEnded(clock.instant().minus(SHOWN_AFTER_ITS_END)));
  }
}
