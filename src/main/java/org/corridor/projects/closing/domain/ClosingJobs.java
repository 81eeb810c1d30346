package org.corridor.projects.closing.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosingJobs {

  private static final LocalTime MORNING = LocalTime.of(6, 10);

  @Bean
  RecurringTask<Void> askHowCommitmentsStand(CheckBackMails mails, Clock clock) {
    return Tasks.recurring("ask-how-commitments-stand", Schedules.daily(clock.getZone(), MORNING))
        .execute((task, context) -> mails.write(LocalDate.now(clock)));
  }
}
