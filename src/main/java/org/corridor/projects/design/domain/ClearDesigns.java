package org.corridor.projects.design.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases for good what nobody wants any more: the bin after 30 days, and designs of nobody that
 * nobody touched for 24 months.
 */
@Service
@Transactional
public class ClearDesigns {

  static final Duration BIN = Duration.ofDays(30);
  static final int FORGOTTEN_MONTHS = 24;

  private static final Logger LOG = LoggerFactory.getLogger(ClearDesigns.class);

  private final Designs designs;
  private final Clock clock;

  ClearDesigns(Designs designs, Clock clock) {
    this.designs = designs;
    this.clock = clock;
  }

  public void clear() {
    Instant now = clock.instant();
    int binned = designs.eraseBinned(now.minus(BIN));
    int forgotten =
        designs.eraseForgotten(
            now.atZone(ZoneOffset.UTC).minusMonths(FORGOTTEN_MONTHS).toInstant());
    if (binned + forgotten > 0) {
      LOG.info("Erased {} designs from the bin and {} forgotten ones", binned, forgotten);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Jobs {

    @Bean
    RecurringTask<Void> clearDesigns(ClearDesigns clearing) {
      return Tasks.recurring("clear-designs", FixedDelay.of(Duration.ofHours(12)))
          .execute((task, context) -> clearing.clear());
    }
  }
}
