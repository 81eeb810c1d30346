package org.corridor.people.profiles.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileJobs {

  /** As {@code people.processing.looks.kept} promises. */
  static final Period LOOKS_KEPT = Period.ofMonths(12);

  @Bean
  RecurringTask<Void> yearlyReminder(YearlyReminder reminder) {
    return Tasks.recurring("yearly-reminder", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> reminder.run());
  }

  @Bean
  RecurringTask<Void> removeOldLooks(Looks looks, Clock clock) {
    return Tasks.recurring("remove-old-looks", FixedDelay.of(Duration.ofDays(1)))
        .execute((task, context) -> looks.removeBefore(LocalDate.now(clock).minus(LOOKS_KEPT)));
  }
}
