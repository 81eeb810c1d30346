package org.corridor.people.contacts.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactJobs {

  @Bean
  RecurringTask<Void> endOldRequests(ContactUpkeep upkeep) {
    return Tasks.recurring("end-old-contact-requests", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> upkeep.run());
  }
}
