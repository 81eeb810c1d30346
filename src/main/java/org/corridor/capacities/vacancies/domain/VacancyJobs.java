package org.corridor.capacities.vacancies.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VacancyJobs {

  private static final LocalTime NIGHT = LocalTime.of(0, 20);

  /** Letters are kept for a year after they were answered. */
  private static final Duration KEPT = Duration.ofDays(365);

  @Bean
  RecurringTask<Void> removeOldApplications(ApplicationTable applications, Clock clock) {
    return Tasks.recurring("remove-old-applications", FixedDelay.of(Duration.ofDays(1)))
        .execute((task, context) -> applications.removeBefore(clock.instant().minus(KEPT)));
  }

  /** What is over is not found from midnight on; this notes it for those who posted it. */
  @Bean
  RecurringTask<Void> expireVacancies(ExpireVacancies vacancies, Clock clock) {
    return Tasks.recurring("expire-vacancies", Schedules.daily(clock.getZone(), NIGHT))
        .execute((task, context) -> vacancies.run());
  }
}
