package org.corridor.people.imports.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what is no longer needed, as {@code people.processing.lists.kept} promises. */
@Component
class ForgetImports {

  static final Duration ROWS_KEPT = Duration.ofDays(7);

  /** That somebody was asked or is gone: so that an old list does not bring them back. */
  static final Period KEYS_KEPT = Period.ofYears(2);

  private final ListImports lists;
  private final MembershipOffers offers;
  private final ImportKeys keys;
  private final Clock clock;

  ForgetImports(ListImports lists, MembershipOffers offers, ImportKeys keys, Clock clock) {
    this.lists = lists;
    this.offers = offers;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional
  void run() {
    Instant now = clock.instant();
    lists.removeBefore(now.minus(ROWS_KEPT));
    offers.removeExpired(now);
    keys.removeBefore(ZonedDateTime.now(clock).minus(KEYS_KEPT).toInstant());
  }
}
