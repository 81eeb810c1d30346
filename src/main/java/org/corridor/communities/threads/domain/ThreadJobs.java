package org.corridor.communities.threads.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on by itself. */
@Configuration(proxyBeanMethods = false)
class ThreadJobs {

  /** As long a post that was taken back can be brought back. */
  static final Duration KEPT = Duration.ofDays(7);

  @Bean
  RecurringTask<Void> removeTakenBack(ThreadsOfPerson threads, Clock clock) {
    return Tasks.recurring("remove-posts-taken-back", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> threads.removeTakenBack(clock.instant().minus(KEPT)));
  }
}
