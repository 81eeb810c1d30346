package org.corridor.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has jobs begin at once, with the transaction that asks for them. */
@Component
public class DueJobs {

  private final ObjectProvider<Scheduler> scheduler;
  private final Clock clock;

  DueJobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Schedules the job for now, also where it waited for later, and wakes it once the transaction is
   * committed; otherwise it would begin with the next look at the table, some seconds later.
   *
   * @param job name of the task
   * @param instance names what it is about
   * @throws IllegalStateException where there is no transaction
   */
  public void begin(String job, String instance) {
    Scheduler jobs = scheduler.getObject();
    TaskInstance<Void> task = new TaskInstance<>(job, instance);
    Instant now = clock.instant();
    if (!jobs.scheduleIfNotExists(task, now)) {
      jobs.reschedule(task, now);
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            jobs.triggerCheckForDueExecutions();
          }
        });
  }
}
