package org.corridor.communities.events.after.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AfterJobs {

  @Bean
  RecurringTask<Void> forgetRemovedTrackOfEvents(KeepTrack track) {
    return Tasks.recurring("forget-removed-track-of-events", FixedDelay.of(Duration.ofDays(1)))
        .execute((task, context) -> track.run());
  }

  @Bean
  RecurringTask<Void> askAfterEventsJob(AskAfterEvents asking) {
    return Tasks.recurring("ask-after-events", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> asking.run());
  }
}
