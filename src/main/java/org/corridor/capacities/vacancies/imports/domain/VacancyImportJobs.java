package org.corridor.capacities.vacancies.imports.domain;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VacancyImportJobs {

  static final String IMPORT = "import-vacancies";

  /** Rows are kept so long, to be corrected or taken back. */
  private static final Duration KEPT = Duration.ofDays(30);

  /** One whose node died goes on where it was. */
  @Bean
  OneTimeTask<Void> importVacancies(TakeVacanciesIn taking) {
    return Tasks.oneTime(IMPORT)
        .execute((task, context) -> taking.all(UUID.fromString(task.getId())));
  }

  @Bean
  RecurringTask<Void> removeOldVacancyImports(VacancyImportTable imports, Clock clock) {
    return Tasks.recurring("remove-old-vacancy-imports", FixedDelay.of(Duration.ofHours(12)))
        .execute((task, context) -> imports.removeBefore(clock.instant().minus(KEPT)));
  }
}
