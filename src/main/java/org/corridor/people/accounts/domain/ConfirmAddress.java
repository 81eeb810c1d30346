package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.people.PersonRegistered;
import org.corridor.platform.security.Attempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens the account of somebody who followed the link in the mail and knows the password chosen
 * when signing up. The password proves that both were the same person: a stranger who signs up with
 * somebody's address gains nothing when that somebody follows the link.
 */
@Service
public class ConfirmAddress {

  private final People people;
  private final Links links;
  private final Passwords passwords;
  private final AccountLimits limits;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  ConfirmAddress(
      People people,
      Links links,
      Passwords passwords,
      AccountLimits limits,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.people = people;
    this.links = links;
    this.passwords = passwords;
    this.limits = limits;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The person who is now a member, and where they wanted to go on. */
  public record Confirmed(Member member, String next) {}

  /**
   * The address that the link confirms.
   *
   * @throws LinkExpired if the link does not work
   */
  public String address(String token) {
    return signUp(token).email().value();
  }

  /**
   * Empty if the password is wrong.
   *
   * @throws LinkExpired if the link does not work
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong passwords
   */
  public Optional<Confirmed> confirm(String token, String password) {
    SignUp signUp = signUp(token);
    Attempts.Counted attempt = limits.confirm(signUp.email());
    if (!passwords.match(password, signUp.password())) {
      return Optional.empty();
    }
    limits.succeeded(attempt);
    Person person = Person.register(signUp, clock.instant().truncatedTo(ChronoUnit.MICROS));
    transaction.executeWithoutResult(status -> add(person));
    return Optional.of(
        new Confirmed(new Member(person.id(), person.name().value()), signUp.next()));
  }

  private void add(Person person) {
    if (!people.add(person)) {
      throw new LinkExpired();
    }
    links.confirmed(person.email());
    events.publishEvent(new PersonRegistered(person.id()));
  }

  private SignUp signUp(String token) {
    return links.signUp(new OneTimeLink(token)).orElseThrow(LinkExpired::new);
  }
}
