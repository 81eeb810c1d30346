package org.corridor.people.accounts.domain;

import java.util.Map;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives somebody who forgot the password a new one, by a link in a mail. The answer to the question
 * is the same whether or not the address has an account.
 */
@Service
public class NewPassword {

  private final People people;
  private final Links links;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final AccountLimits limits;
  private final Sessions sessions;
  private final SecondStep secondStep;
  private final Notices notices;
  private final Mails mails;
  private final TransactionOperations transaction;

  NewPassword(
      People people,
      Links links,
      Passwords passwords,
      PasswordRules rules,
      AccountLimits limits,
      Sessions sessions,
      SecondStep secondStep,
      Notices notices,
      Mails mails,
      TransactionOperations transaction) {
    this.people = people;
    this.links = links;
    this.passwords = passwords;
    this.rules = rules;
    this.limits = limits;
    this.sessions = sessions;
    this.secondStep = secondStep;
    this.notices = notices;
    this.mails = mails;
    this.transaction = transaction;
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts if too many mails were asked for
   */
  public void ask(EmailAddress email, Network network) {
    limits.mail(email, network);
    people
        .find(email)
        .filter(person -> !person.sample())
        .ifPresent(person -> transaction.executeWithoutResult(status -> write(person)));
  }

  private void write(Person person) {
    OneTimeLink link = links.toSetPassword(person.id());
    mails.send(
        new Mail(
            person.address(),
            person.language(),
            "people.mail.new-password",
            Map.of("name", person.name().value()),
            "/new-password/" + link.token()));
  }

  public boolean isPossible(String token) {
    return links.setsPassword(new OneTimeLink(token));
  }

  /**
   * Sets the password, uses up the link and signs the person out everywhere. The second step stays
   * as it is: who reads the mails does not get around it.
   *
   * @throws LinkExpired if the link does not work
   * @throws PasswordRefused if the password is too easily guessed; the link still works
   */
  public Admission set(String token, String password) {
    OneTimeLink link = new OneTimeLink(token);
    Person person = links.whoSetsPassword(link).flatMap(people::find).orElseThrow(LinkExpired::new);
    rules.check(password, person.email(), person.name());
    Person changed = person.withPassword(passwords.hash(password));
    transaction.executeWithoutResult(status -> save(link, changed));
    sessions.end(person.id());
    return secondStep.admit(changed);
  }

  /** Of two clicks at once only one finds the link still there. */
  private void save(OneTimeLink link, Person changed) {
    if (links.whoSetsPassword(link).isEmpty()) {
      throw new LinkExpired();
    }
    people.save(changed);
    links.passwordSet(changed.id());
    notices.tell(changed, Notices.Change.PASSWORD);
  }
}
