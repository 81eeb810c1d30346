package org.corridor.people.privacy.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyJobs {

  /** As long as somebody may want to show in court that they were erased. */
  private static final Period PROOF_KEPT = Period.ofYears(3);

  @Bean
  RecurringTask<Void> eraseClosedAccounts(EraseClosedAccounts closed) {
    return Tasks.recurring("erase-closed-accounts", FixedDelay.of(Duration.ofMinutes(10)))
        .execute((task, context) -> closed.eraseDue());
  }

  @Bean
  RecurringTask<Void> removeOldProofs(Erasures erasures, Clock clock) {
    return Tasks.recurring("remove-old-proofs", FixedDelay.of(Duration.ofDays(1)))
        .execute((task, context) -> erasures.removeBefore(LocalDate.now(clock).minus(PROOF_KEPT)));
  }
}
