package org.corridor.communities.mail.domain;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailJobs {

  static final String SEND_POST = "mail-post-of-circle";

  /** By the clock of the site. */
  private static final LocalTime MORNING = LocalTime.of(6, 30);

  @Bean
  OneTimeTask<Void> mailPostOfCircle(SendPosts posts) {
    return Tasks.oneTime(SEND_POST)
        .execute((task, context) -> posts.send(Long.parseLong(task.getId())));
  }

  @Bean
  RecurringTask<Void> gatherPostsOfCircles(GatherPosts posts, Clock clock) {
    return Tasks.recurring("gather-posts-of-circles", Schedules.daily(clock.getZone(), MORNING))
        .execute((task, context) -> posts.gather());
  }
}
