package org.corridor.people.organisations.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationJobs {

  /** Who never answered leaves no address here. */
  @Bean
  RecurringTask<Void> removeExpiredInvitations(Invitations invitations) {
    return Tasks.recurring("remove-expired-invitations", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> invitations.removeExpired());
  }
}
