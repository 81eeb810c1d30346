package org.corridor.people.registrations.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationJobs {

  @Bean
  RecurringTask<Void> eraseForgottenRegistrations(EraseForgotten forgotten) {
    return Tasks.recurring("erase-forgotten-registrations", FixedDelay.of(Duration.ofDays(1)))
        .execute((task, context) -> forgotten.run());
  }
}
