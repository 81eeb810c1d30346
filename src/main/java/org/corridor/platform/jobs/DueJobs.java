package org.corridor.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has jobs begin at once that were scheduled for now. */
@Component
public class DueJobs {

  private final ObjectProvider<Scheduler> scheduler;

  DueJobs(ObjectProvider<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Once the transaction that scheduled them is committed; otherwise they would begin with the next
   * look at the table, some seconds later.
   *
   * @throws IllegalStateException where there is no transaction
   */
  public void wakeAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.getObject().triggerCheckForDueExecutions();
          }
        });
  }
}
