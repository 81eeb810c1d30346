package org.corridor.projects.lessons.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LessonJobs {

  /** How long what was deleted can be restored. */
  private static final Duration KEPT = Duration.ofDays(30);

  @Bean
  RecurringTask<Void> removeDeletedLessons(LessonTable table, Clock clock) {
    return Tasks.recurring("remove-deleted-lessons", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> table.removeDeletedBefore(clock.instant().minus(KEPT)));
  }
}
