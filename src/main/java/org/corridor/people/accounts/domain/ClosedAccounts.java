package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;

/** The accounts whose time has come, for whoever erases them. */
@Service
public class ClosedAccounts {

  private final People people;
  private final Closings closings;
  private final Sessions sessions;
  private final Clock clock;

  ClosedAccounts(People people, Closings closings, Sessions sessions, Clock clock) {
    this.people = people;
    this.closings = closings;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Somebody who is about to be erased, and how to tell them that it is done.
   *
   * @param email empty for who has none
   */
  public record Leaving(PersonId person, String email, Language language) {
    @Override
    public String toString() {
      return "Leaving";
    }
  }

  /**
   * Closes an account for a reason that its owner was told, as if they had; they can take it back
   * as long. In the transaction of the caller, who writes to them.
   *
   * @return from when on it is erased; empty for one that is closed already, and for samples
   */
  public Optional<Instant> close(PersonId person) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant due = now.plus(Account.TO_COME_BACK);
    boolean closed =
        people.find(person).filter(who -> !who.sample()).isPresent()
            && closings.add(person, now, due);
    if (closed) {
      sessions.end(person);
    }
    return closed ? Optional.of(due) : Optional.empty();
  }

  /** Those to erase now. */
  public List<PersonId> due() {
    return closings.due(clock.instant());
  }

  /**
   * Takes one of them for the transaction of the caller. Empty if it was taken back or erased
   * meanwhile, or if somebody else is at it.
   */
  public Optional<Leaving> take(PersonId person) {
    return closings.lock(person, clock.instant())
        ? people.find(person).map(who -> new Leaving(who.id(), who.address(), who.language()))
        : Optional.empty();
  }
}
