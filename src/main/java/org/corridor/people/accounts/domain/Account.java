package org.corridor.people.accounts.domain;

import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonErased;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.text.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people do with their own account. Each call acts on the signed-in person and on nobody else.
 *
 * <p>All throw {@link AccessDeniedException} where nobody is signed in, and {@link SampleStays}
 * where a sample member would lose what the next visitor needs.
 */
@Service
public class Account {

  private final People people;
  private final Links links;
  private final CurrentPerson current;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final AccountLimits limits;
  private final Sessions sessions;
  private final AccountData held;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;

  Account(
      People people,
      Links links,
      CurrentPerson current,
      Passwords passwords,
      PasswordRules rules,
      AccountLimits limits,
      Sessions sessions,
      AccountData held,
      ApplicationEventPublisher events,
      TransactionOperations transaction) {
    this.people = people;
    this.links = links;
    this.current = current;
    this.passwords = passwords;
    this.rules = rules;
    this.limits = limits;
    this.sessions = sessions;
    this.held = held;
    this.events = events;
    this.transaction = transaction;
  }

  /** What the person sees of their account. */
  public record View(String email, String name, Language language, boolean sample) {}

  public View show() {
    Person me = me();
    return new View(me.email().value(), me.name().value(), me.language(), me.sample());
  }

  public void rename(PersonName name, Language language) {
    Person me = me();
    me.requireOwn();
    people.save(me.called(name, language));
    sessions.rename(new Member(me.id(), name.value()));
  }

  /**
   * Sets a new password and signs the person out on all other devices. Links for a new password
   * stop working.
   *
   * @param session id of the session that stays
   * @return false if the old password is wrong; nothing has changed then
   * @throws PasswordRefused if the new one is too easily guessed
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong passwords
   */
  public boolean changePassword(String old, String password, String session) {
    Person me = me();
    me.requireOwn();
    if (!knows(me, old)) {
      return false;
    }
    rules.check(password, me.email(), me.name());
    Person changed = me.withPassword(passwords.hash(password));
    transaction.executeWithoutResult(
        status -> {
          people.save(changed);
          links.passwordSet(me.id());
        });
    sessions.endOthers(me.id(), session);
    return true;
  }

  /**
   * Erases the account and signs the person out everywhere.
   *
   * @return false if the password is wrong; nothing has changed then
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong passwords
   */
  public boolean erase(String password) {
    Person me = me();
    me.requireOwn();
    if (!knows(me, password)) {
      return false;
    }
    transaction.executeWithoutResult(
        status -> {
          held.erase(me.id());
          events.publishEvent(new PersonErased(me.id()));
        });
    sessions.end(me.id());
    return true;
  }

  private boolean knows(Person me, String password) {
    Attempts.Counted attempt = limits.password(me.id());
    boolean right = passwords.match(password, me.password());
    if (right) {
      limits.succeeded(attempt);
    }
    return right;
  }

  private Person me() {
    return current
        .person()
        .flatMap(people::find)
        .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
