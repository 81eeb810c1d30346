package org.corridor.alliances.partnerships.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnershipJobs {

  @Bean
  RecurringTask<Void> removeOldPartnershipInvitations(Invitations invitations) {
    return Tasks.recurring("remove-old-partnership-invitations", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> invitations.removeOld());
  }
}
