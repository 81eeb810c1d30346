package org.corridor.people.accounts.domain;

import org.corridor.people.PersonErased;
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
  private final Me me;
  private final Proofs proofs;
  private final Passkeys passkeys;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Sessions sessions;
  private final AccountData held;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;

  Account(
      People people,
      Links links,
      Me me,
      Proofs proofs,
      Passkeys passkeys,
      Passwords passwords,
      PasswordRules rules,
      Sessions sessions,
      AccountData held,
      Notices notices,
      ApplicationEventPublisher events,
      TransactionOperations transaction) {
    this.people = people;
    this.links = links;
    this.me = me;
    this.proofs = proofs;
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.rules = rules;
    this.sessions = sessions;
    this.held = held;
    this.notices = notices;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * What the person sees of their account.
   *
   * @param password whether they have one
   * @param passkeys how many
   */
  public record View(
      String email,
      String name,
      Language language,
      boolean sample,
      boolean password,
      int passkeys) {}

  public View show() {
    Person person = me.person();
    return new View(
        person.email().value(),
        person.name().value(),
        person.language(),
        person.sample(),
        person.password() != null,
        passkeys.count(person.id()));
  }

  public void rename(PersonName name, Language language) {
    Person person = me.owner();
    people.save(person.called(name, language));
    sessions.rename(new Member(person.id(), name.value()));
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
    Person person = me.owner();
    if (!me.know(person, old)) {
      return false;
    }
    rules.check(password, person.email(), person.name());
    Person changed = person.withPassword(passwords.hash(password));
    transaction.executeWithoutResult(
        status -> {
          people.save(changed);
          links.passwordSet(person.id());
          notices.tell(changed, Notices.Change.PASSWORD);
        });
    sessions.endOthers(person.id(), session);
    return true;
  }

  /**
   * Erases the account and signs the person out everywhere.
   *
   * @return false if the proof is wrong; nothing has changed then
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong ones
   */
  public boolean erase(Proof proof) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return false;
    }
    transaction.executeWithoutResult(
        status -> {
          held.erase(person.id());
          events.publishEvent(new PersonErased(person.id()));
        });
    sessions.end(person.id());
    return true;
  }
}
