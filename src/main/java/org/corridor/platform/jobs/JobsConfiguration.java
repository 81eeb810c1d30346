package org.corridor.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs every {@link Task} bean of any module. Jobs are rows in {@code platform.scheduled_tasks}: a
 * job scheduled in a transaction exists only if that commits, and one node of the cluster picks it.
 * To schedule one, ask for a {@code SchedulerClient}.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

  /** A job whose node died begins again on another one after 40 seconds. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int MISSED = 4;

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource database, ObjectProvider<Task<?>> tasks) {
    List<Task<?>> onDemand = new ArrayList<>();
    List<RecurringTask<?>> recurring = new ArrayList<>();
    for (Task<?> task : tasks) {
      if (task instanceof RecurringTask<?> again) {
        recurring.add(again);
      } else {
        onDemand.add(task);
      }
    }
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), onDemand)
        .startTasks(recurring)
        .tableName("platform.scheduled_tasks")
        .threads(2)
        .pollingInterval(Duration.ofSeconds(5))
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED)
        .enableImmediateExecution()
        .build();
  }

  /** Jobs begin when the application is ready to answer, so that they do not slow its start. */
  @Configuration(proxyBeanMethods = false)
  static class Start {

    private final Scheduler scheduler;

    Start(Scheduler scheduler) {
      this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
      scheduler.start();
    }
  }
}
