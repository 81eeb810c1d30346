package org.corridor.people.accounts.domain;

import com.webauthn4j.credential.CredentialRecord;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.PersonRegistered;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Attempts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens the account of somebody who followed the link in the mail. Who chose a password when
 * signing up gives it again: it proves that both were the same person, so that a stranger who signs
 * up with somebody's address gains nothing when that somebody follows the link. Who chose none has
 * left nothing behind that a stranger could know: they make a passkey now, choose a password, or
 * will be sent a link each time.
 */
@Service
public class ConfirmAddress {

  private final People people;
  private final Links links;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Passkeys passkeys;
  private final PasskeyCeremonies ceremonies;
  private final AccountLimits limits;
  private final KeptAccounts kept;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<SignUpErrand> errands;
  private final TransactionOperations transaction;
  private final Clock clock;

  ConfirmAddress(
      People people,
      Links links,
      Passwords passwords,
      PasswordRules rules,
      Passkeys passkeys,
      PasskeyCeremonies ceremonies,
      AccountLimits limits,
      KeptAccounts kept,
      ApplicationEventPublisher events,
      ObjectProvider<SignUpErrand> errands,
      TransactionOperations transaction,
      Clock clock) {
    this.people = people;
    this.links = links;
    this.passwords = passwords;
    this.rules = rules;
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.limits = limits;
    this.kept = kept;
    this.events = events;
    this.errands = errands;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The person who is now a member, and where they wanted to go on. */
  public record Confirmed(Member member, String next) {}

  /**
   * What is asked for.
   *
   * @param address that the link confirms
   * @param password whether one was chosen when signing up
   * @param passkey what the browser is to make, as JSON; empty where a password was chosen
   */
  public record Asked(String address, boolean password, String passkey) {}

  /**
   * @throws LinkExpired if the link does not work
   */
  public Asked ask(String token, Site site) {
    SignUp signUp = signUp(token);
    if (signUp.password() != null) {
      return new Asked(signUp.email().value(), true, "");
    }
    String question =
        ceremonies.askToCreate(
            site, purpose(token), person(token, signUp), signUp.email(), signUp.name());
    return new Asked(signUp.email().value(), false, question);
  }

  /**
   * Empty if the password is not the one chosen when signing up. If none was, it is chosen now.
   *
   * @throws LinkExpired if the link does not work
   * @throws PasswordRefused if the one chosen now is too easily guessed
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong passwords
   */
  public Optional<Confirmed> confirm(String token, String password) {
    SignUp signUp = signUp(token);
    if (signUp.password() == null) {
      rules.check(password, signUp.email(), signUp.name());
      return Optional.of(open(token, signUp.with(passwords.hash(password))));
    }
    Attempts.Counted attempt = limits.confirm(signUp.email());
    if (!passwords.match(password, signUp.password())) {
      return Optional.empty();
    }
    limits.succeeded(attempt);
    return Optional.of(open(token, signUp));
  }

  /**
   * For who will sign in by links alone. Empty if a password was chosen when signing up.
   *
   * @throws LinkExpired if the link does not work
   */
  public Optional<Confirmed> confirm(String token) {
    SignUp signUp = signUp(token);
    return signUp.password() == null ? Optional.of(open(token, signUp)) : Optional.empty();
  }

  /**
   * Empty if the browser's answer to {@link Asked#passkey} is not in order.
   *
   * @param keyName a first name for the passkey
   * @throws LinkExpired if the link does not work
   */
  public Optional<Confirmed> confirm(String token, String answer, Site site, String keyName) {
    SignUp signUp = signUp(token);
    if (signUp.password() != null) {
      return Optional.empty();
    }
    return transaction.execute(
        status ->
            ceremonies
                .created(answer, site, purpose(token))
                .map(made -> open(token, signUp, made, keyName)));
  }

  private Confirmed open(String token, SignUp signUp, CredentialRecord made, String keyName) {
    Confirmed confirmed = open(token, signUp);
    Passkey passkey =
        new Passkey(UUID.randomUUID(), confirmed.member().person(), keyName, now(), null, made);
    if (!passkeys.add(passkey)) {
      throw new LinkExpired();
    }
    return confirmed;
  }

  private Confirmed open(String token, SignUp signUp) {
    Person person = Person.register(person(token, signUp), signUp, now());
    transaction.executeWithoutResult(
        status -> {
          if (signUp.kept() == null) {
            add(person, signUp);
          } else {
            kept.own(person);
          }
        });
    return new Confirmed(new Member(person.id(), person.name().value()), signUp.next());
  }

  private void add(Person person, SignUp signUp) {
    if (!people.add(person)) {
      throw new LinkExpired();
    }
    links.confirmed(signUp.email());
    events.publishEvent(new PersonRegistered(person.id()));
    errands.forEach(errand -> errand.carryOut(person.id(), signUp.next(), signUp.language()));
  }

  private SignUp signUp(String token) {
    return links.signUp(new OneTimeLink(token)).orElseThrow(LinkExpired::new);
  }

  /** Known before there is an account, since a device keeps it with the passkey. */
  private static PersonId person(String token, SignUp signUp) {
    if (signUp.kept() != null) {
      return signUp.kept();
    }
    byte[] name = ("person " + token).getBytes(StandardCharsets.UTF_8);
    return new PersonId(UUID.nameUUIDFromBytes(name));
  }

  private static String purpose(String token) {
    return "sign up by " + HexFormat.of().formatHex(new OneTimeLink(token).hash());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
