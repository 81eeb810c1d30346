package org.corridor.communities.pledges.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PledgeJobs {

  private static final LocalTime MORNING = LocalTime.of(7, 10);

  @Bean
  RecurringTask<Void> remindOfPledges(PledgeReminders reminders, Clock clock) {
    return Tasks.recurring("remind-of-pledges", Schedules.daily(clock.getZone(), MORNING))
        .execute((task, context) -> reminders.run());
  }
}
