package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.PersonRegistered;
import org.corridor.platform.text.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that somebody keeps for people who cannot sign in yet. They have no way in at all, so
 * that whoever keeps them cannot act in the person's name; a {@link HandOverCode} gives the account
 * to its owner, once. Who may do that to whose account is decided by the caller, in whose
 * transaction all of this happens; an account that has an owner is never touched.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeptAccounts {

  private final People people;
  private final HandOverCodes codes;
  private final Closings closings;
  private final Links links;
  private final Keeper keeper;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeptAccounts(
      People people,
      HandOverCodes codes,
      Closings closings,
      Links links,
      Keeper keeper,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.codes = codes;
    this.closings = closings;
    this.links = links;
    this.keeper = keeper;
    this.events = events;
    this.clock = clock;
  }

  /** A new account for somebody else, which nobody can sign in to. */
  public PersonId register(PersonName name, Language language) {
    Person person = Person.kept(name, language, now());
    people.add(person);
    return person.id();
  }

  public void rename(PersonId person, PersonName name, Language language) {
    people.save(kept(person).called(name, language));
  }

  /** A code that works for 90 days; an earlier one stops working. */
  public HandOverCode code(PersonId person) {
    return codes.make(kept(person).id());
  }

  /** The code stops working, and so does what was sent to an address that was given with it. */
  public void revoke(PersonId person) {
    codes.remove(kept(person).id());
    links.forgetTakeOver(person);
  }

  /** Until when the code of the account works; empty where there is none. */
  @Transactional(readOnly = true)
  public Optional<Instant> codeUntil(PersonId person) {
    return codes.until(person);
  }

  /** When the account is erased; empty for one that is open. */
  @Transactional(readOnly = true)
  public Optional<Instant> closing(PersonId person) {
    return closings.due(person);
  }

  /**
   * Closes the account as its owner could: it is hidden at once, and erased when that is due.
   *
   * @return false if it is closed already
   */
  public boolean close(PersonId person, Instant due) {
    revoke(person);
    return closings.add(person, now(), due.truncatedTo(ChronoUnit.MICROS));
  }

  /** Takes the closing back; false if there is nothing to take back any more. */
  public boolean reopen(PersonId person) {
    return closings.remove(kept(person).id());
  }

  /** Gives the account to its owner, with the address that was confirmed. */
  void own(Person owner) {
    people.lock(owner.id());
    if (keeper.of(owner.id()).isEmpty() || !people.own(owner)) {
      throw new LinkExpired();
    }
    Optional.ofNullable(owner.email()).ifPresent(links::confirmed);
    handedOver(owner.id());
  }

  /** Gives the account to its owner, who has a way in that needs no address. */
  void own(PersonId owner) {
    people.lock(owner);
    if (keeper.of(owner).isEmpty()) {
      throw new LinkExpired();
    }
    handedOver(owner);
  }

  private void handedOver(PersonId owner) {
    codes.remove(owner);
    links.forgetTakeOver(owner);
    closings.remove(owner);
    keeper.takenOver(owner);
    events.publishEvent(new PersonRegistered(owner));
  }

  private Person kept(PersonId person) {
    people.lock(person);
    return people
        .find(person)
        .filter(who -> keeper.of(person).isPresent())
        .orElseThrow(() -> new IllegalStateException("Not an account that is kept"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
