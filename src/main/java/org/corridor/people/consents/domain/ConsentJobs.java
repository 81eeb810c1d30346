package org.corridor.people.consents.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentJobs {

  /** As long as somebody may claim that there was none. */
  private static final Period KEPT = Period.ofYears(3);

  @Bean
  RecurringTask<Void> removeOldConsents(ConsentRecords records, Clock clock) {
    return Tasks.recurring("remove-old-consents", FixedDelay.of(Duration.ofDays(1)))
        .execute(
            (task, context) ->
                records.removeWithdrawnBefore(ZonedDateTime.now(clock).minus(KEPT).toInstant()));
  }
}
