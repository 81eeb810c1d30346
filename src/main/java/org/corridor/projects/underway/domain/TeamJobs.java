package org.corridor.projects.underway.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamJobs {

  @Bean
  RecurringTask<Void> removeOldTeamInvitations(TeamInvitations invitations) {
    return Tasks.recurring("remove-old-team-invitations", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> invitations.removeOld());
  }
}
