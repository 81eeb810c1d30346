package org.corridor.capacities.asks.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.asks.Errand;
import org.corridor.capacities.roster.Roster;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Component;

/**
 * Passes asks on. What reaches nobody (no such entry, asleep, muted, already too much to answer)
 * waits like any other, is tried again as long as it is open, and ends like any other.
 */
@Component
class Delivery {

  /** How many asks wait for the answer of one person at a time. */
  static final int MOST_OPEN = 8;

  private final Roster roster;
  private final AskTable asks;
  private final Mutes mutes;
  private final Askers askers;
  private final ErrandRooms errands;
  private final WriteToPeople mails;

  Delivery(
      Roster roster,
      AskTable asks,
      Mutes mutes,
      Askers askers,
      ErrandRooms errands,
      WriteToPeople mails) {
    this.roster = roster;
    this.asks = asks;
    this.mutes = mutes;
    this.askers = askers;
    this.errands = errands;
    this.mails = mails;
  }

  /** The ask as it is afterwards; unchanged where it reaches nobody now. */
  Ask tryTo(Ask ask, Instant now) {
    return roster
        .behind(ask.entry())
        .filter(person -> !mutes.mutes(person, askers.same(ask.organisation())))
        .filter(person -> asks.open(person) < MOST_OPEN)
        .map(
            person -> {
              Ask reached = ask.reaches(person, now);
              write(person, "asked", reached);
              return reached;
            })
        .orElse(ask);
  }

  /** Names the organisation and the errand, which are public, and no person. */
  void write(PersonId to, String what, Ask ask) {
    String organisation =
        Optional.ofNullable(
                askers.named(java.util.Set.of(ask.organisation())).get(ask.organisation()))
            .map(view -> view.name())
            .orElse("");
    String title = errands.find(ask.kind(), ask.errand()).map(Errand::title).orElse("");
    mails.write(
        to,
        "capacities.asks.mail." + what,
        Map.of("organisation", organisation, "errand", title),
        ask.id().path());
  }

  /** The same to those who wait for the answer. */
  void tellAskers(String what, Ask ask) {
    askers.toTell(ask).forEach(one -> write(one, what, ask));
  }
}
