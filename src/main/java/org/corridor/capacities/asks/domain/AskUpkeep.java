package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.capacities.asks.AskId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what could not be before, reminds twice, ends what nobody answers. */
@Service
class AskUpkeep {

  /** After which time somebody is reminded. */
  static final List<Duration> REMINDERS = List.of(Duration.ofDays(7), Duration.ofDays(14));

  /** How long an ask that came to nothing is kept. */
  static final Period KEPT = Period.ofYears(1);

  /** In one go; the next one comes within the hour. */
  private static final int MOST = 5_000;

  private final AskTable asks;
  private final Mutes mutes;
  private final Askers askers;
  private final Delivery delivery;
  private final Clock clock;

  AskUpkeep(AskTable asks, Mutes mutes, Askers askers, Delivery delivery, Clock clock) {
    this.asks = asks;
    this.mutes = mutes;
    this.askers = askers;
    this.delivery = delivery;
    this.clock = clock;
  }

  @Transactional
  void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    end(now);
    asks.undelivered(now.minus(Ask.PATIENCE), MOST).forEach(id -> deliver(id, now));
    for (int reminder = REMINDERS.size() - 1; reminder >= 0; reminder--) {
      for (AskId id : asks.toRemind(now.minus(REMINDERS.get(reminder)), reminder, MOST)) {
        remind(id);
      }
    }
    asks.removeClosedBefore(ZonedDateTime.now(clock).minus(KEPT).toInstant());
  }

  private void end(Instant now) {
    for (AskId id : asks.askedBefore(now.minus(Ask.PATIENCE), MOST)) {
      asks.lock(id)
          .filter(Ask::waits)
          .ifPresent(
              ask -> {
                Ask ended = ask.unanswered(now);
                asks.save(ended);
                delivery.tellAskers("unanswered", ended);
              });
    }
  }

  private void deliver(AskId id, Instant now) {
    asks.lock(id)
        .filter(ask -> ask.waits() && ask.delivered() == null)
        .ifPresent(ask -> asks.save(delivery.tryTo(ask, now)));
  }

  private void remind(AskId id) {
    asks.lock(id)
        .filter(Ask::waits)
        .ifPresent(
            ask -> {
              asks.reminded(id);
              PersonId person = ask.person();
              if (person != null && hears(person, ask.organisation())) {
                delivery.write(person, "reminder", ask);
              }
            });
  }

  private boolean hears(PersonId person, OrganisationId organisation) {
    return !mutes.mutes(person, askers.same(organisation));
  }
}
