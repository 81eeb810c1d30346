package org.corridor.projects.workplan.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkPlanJobs {

  private static final LocalTime MORNING = LocalTime.of(5, 40);

  /** Each day, so that a server that slept on the first of the month writes on the second. */
  @Bean
  RecurringTask<Void> writeWhatIsDueThisMonth(MonthlyMails mails, Clock clock) {
    return Tasks.recurring(
            "write-what-is-due-this-month", Schedules.daily(clock.getZone(), MORNING))
        .execute((task, context) -> mails.write(YearMonth.now(clock)));
  }
}
