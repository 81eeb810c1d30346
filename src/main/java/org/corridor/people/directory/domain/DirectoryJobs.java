package org.corridor.people.directory.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryJobs {

  @Bean
  RecurringTask<Void> forgetDirectoryChanges(Changes changes) {
    return Tasks.recurring("forget-directory-changes", FixedDelay.of(Duration.ofHours(12)))
        .execute((task, context) -> changes.forgetOld());
  }
}
