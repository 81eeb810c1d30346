package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ends and goes by itself. */
@Service
class ContactUpkeep {

  /** As {@code people.processing.contacts.kept} promises. */
  static final Period KEPT = Period.ofYears(1);

  private final ContactRequests requests;
  private final Clock clock;

  ContactUpkeep(ContactRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /** Requests without an answer end quietly, and what ended long ago is deleted. */
  @Transactional
  void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    requests.lapse(now.minus(ContactRequest.PATIENCE), now);
    requests.removeClosedBefore(ZonedDateTime.now(clock).minus(KEPT).toInstant());
  }
}
