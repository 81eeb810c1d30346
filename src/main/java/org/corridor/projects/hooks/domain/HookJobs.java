package org.corridor.projects.hooks.domain;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HookJobs {

  static final String SEND = "send-hook-message";

  /** How long messages are kept. */
  static final Duration KEPT = Duration.ofDays(30);

  /** As Standard Webhooks proposes: three days in all, most of them over night. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  @Bean
  OneTimeTask<Void> sendHookMessage(Courier courier, TellPrograms telling) {
    return Tasks.oneTime(SEND)
        .onFailure((complete, operations) -> again(complete, operations, telling))
        .execute((task, context) -> courier.bring(UUID.fromString(task.getId())));
  }

  private static void again(
      ExecutionComplete complete, ExecutionOperations<Void> operations, TellPrograms telling) {
    int failures = complete.getExecution().consecutiveFailures;
    if (failures < PAUSES.size()) {
      operations.reschedule(complete, complete.getTimeDone().plus(PAUSES.get(failures)));
    } else {
      operations.stop();
      telling.giveUp(UUID.fromString(complete.getExecution().taskInstance.getId()));
    }
  }

  @Bean
  RecurringTask<Void> removeHookMessages(HookTable table, Clock clock) {
    return Tasks.recurring("remove-hook-messages", FixedDelay.of(Duration.ofHours(12)))
        .execute((task, context) -> table.removeOld(clock.instant().minus(KEPT)));
  }
}
