package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
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

  /** How long an account that was closed can be taken back. */
  static final Duration TO_COME_BACK = Duration.ofDays(14);

  private final People people;
  private final Links links;
  private final Me me;
  private final Proofs proofs;
  private final Passkeys passkeys;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Sessions sessions;
  private final Closings closings;
  private final Notices notices;
  private final Mails mails;
  private final TransactionOperations transaction;
  private final Clock clock;

  Account(
      People people,
      Links links,
      Me me,
      Proofs proofs,
      Passkeys passkeys,
      Passwords passwords,
      PasswordRules rules,
      Sessions sessions,
      Closings closings,
      Notices notices,
      Mails mails,
      TransactionOperations transaction,
      Clock clock) {
    this.people = people;
    this.links = links;
    this.me = me;
    this.proofs = proofs;
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.rules = rules;
    this.sessions = sessions;
    this.closings = closings;
    this.notices = notices;
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What the person sees of their account.
   *
   * @param email empty for who signs in without one
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
        person.address(),
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
   * Closes the account: the person is signed out everywhere and hidden from everybody, and is
   * erased after {@link #TO_COME_BACK}, unless they sign in and take it back before. A mail tells
   * them.
   *
   * @return when it is erased; empty if the proof is wrong, nothing has changed then
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong ones
   */
  public Optional<Instant> close(Proof proof) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant due = now.plus(TO_COME_BACK);
    transaction.executeWithoutResult(
        status -> {
          if (closings.add(person.id(), now, due) && person.email() != null) {
            mails.send(closed(person, due));
          }
        });
    sessions.end(person.id());
    return Optional.of(due);
  }

  private Mail closed(Person person, Instant due) {
    return new Mail(
        person.address(),
        person.language(),
        "people.mail.closed",
        Map.of(
            "name", person.name().value(),
            "date", Formats.in(person.language()).date(due, clock.getZone())),
        "/sign-in");
  }
}
