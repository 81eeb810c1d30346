package org.corridor.people.accounts.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people in by a link that we send them, for whoever has no password or does not want to
 * remember one. The answer to the question is the same whether or not the address has an account.
 * Who switched on the second step is asked for it all the same.
 */
@Service
public class SignInByLink {

  private final People people;
  private final SignInLinks links;
  private final SecondStep secondStep;
  private final Me me;
  private final AccountLimits limits;
  private final Mails mails;
  private final TransactionOperations transaction;

  SignInByLink(
      People people,
      SignInLinks links,
      SecondStep secondStep,
      Me me,
      AccountLimits limits,
      Mails mails,
      TransactionOperations transaction) {
    this.people = people;
    this.links = links;
    this.secondStep = secondStep;
    this.me = me;
    this.limits = limits;
    this.mails = mails;
    this.transaction = transaction;
  }

  /** Who is let in, or asked for a code first, and where they go on. */
  public record Entered(Admission admission, String next) {}

  /**
   * Sends a link, good for 15 minutes.
   *
   * @param next path on this site where the person wants to go on
   * @throws org.corridor.platform.security.TooManyAttempts if too many mails were asked for
   */
  public void ask(EmailAddress email, String next, Network network) {
    limits.mail(email, network);
    people
        .find(email)
        .filter(person -> !person.sample())
        .ifPresent(person -> transaction.executeWithoutResult(status -> write(person, next)));
  }

  /**
   * Sends one to the signed-in person, so that they can show anew that they read their mail.
   *
   * @throws org.corridor.platform.security.TooManyAttempts if too many mails were asked for
   */
  public void askForMe(String next, Network network) {
    EmailAddress email = me.owner().email();
    if (email != null) {
      ask(email, next, network);
    }
  }

  private void write(Person person, String next) {
    OneTimeLink link = links.make(person.id(), next);
    mails.send(
        new Mail(
            person.address(),
            person.language(),
            "people.mail.sign-in",
            Map.of("name", person.name().value()),
            "/sign-in/link/" + link.token()));
  }

  /**
   * Whom the link lets in, by name. Uses nothing up, since mail programs open links too.
   *
   * @throws LinkExpired if the link does not work
   */
  public String show(String token) {
    return links
        .find(new OneTimeLink(token))
        .flatMap(destination -> people.find(destination.person()))
        .map(person -> person.name().value())
        .orElseThrow(LinkExpired::new);
  }

  /**
   * Uses the link up.
   *
   * @throws LinkExpired if the link does not work
   */
  public Entered enter(String token) {
    Optional<Entered> entered =
        Objects.requireNonNull(
            transaction.execute(status -> links.use(new OneTimeLink(token)).flatMap(this::admit)));
    return entered.orElseThrow(LinkExpired::new);
  }

  private Optional<Entered> admit(SignInLinks.Destination destination) {
    return people
        .find(destination.person())
        .map(person -> new Entered(secondStep.admit(person), destination.next()));
  }
}
