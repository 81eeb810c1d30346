package org.corridor.people.imports.domain;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportJobs {

  static final String IMPORT = "import-list";

  /** One whose node died goes on where it was. */
  @Bean
  OneTimeTask<Void> importList(TakeRowsIn taking) {
    return Tasks.oneTime(IMPORT)
        .execute((task, context) -> taking.all(UUID.fromString(task.getId())));
  }

  @Bean
  RecurringTask<Void> sendMembershipOffers(SendOffers offers) {
    return Tasks.recurring("send-membership-offers", FixedDelay.of(Duration.ofMinutes(5)))
        .execute((task, context) -> offers.run());
  }

  @Bean
  RecurringTask<Void> removeOldImports(ForgetImports forgetting) {
    return Tasks.recurring("remove-old-imports", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> forgetting.run());
  }
}
