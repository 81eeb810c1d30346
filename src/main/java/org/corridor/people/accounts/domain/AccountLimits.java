package org.corridor.people.accounts.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be tried and mails be asked for. A single address is protected most
 * strictly against tries from one place, so that a stranger cannot shut its owner out; against
 * tries from everywhere there is a wider limit. A network may be a whole village's connection.
 */
@Component
class AccountLimits {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HOUR = Duration.ofHours(1);

  private static final Duration DAY = Duration.ofDays(1);

  private final Attempts attempts;

  AccountLimits(Attempts attempts) {
    this.attempts = attempts;
  }

  Attempts.Counted signIn(EmailAddress email, Network network) {
    return attempts.count(
        new Limit("sign-in-here", email.value() + ' ' + network.value(), 10, QUARTER),
        signIn(email.value()),
        new Limit("sign-in-network", network.value(), 100, QUARTER));
  }

  /** A signature cannot be guessed, so it is only the work of checking that is limited. */
  Attempts.Counted passkey(Network network) {
    return attempts.count(new Limit("sign-in-network", network.value(), 100, QUARTER));
  }

  /** Each may send a mail to somebody who did not ask for it. */
  void mail(EmailAddress email, Network network) {
    attempts.count(mail(email.value()), new Limit("mail-network", network.value(), 30, HOUR));
  }

  /** Of the 2^80 codes few are in use. */
  Attempts.Counted code(Network network) {
    return attempts.count(new Limit("hand-over-network", network.value(), 30, HOUR));
  }

  Attempts.Counted confirm(EmailAddress email) {
    return attempts.count(confirm(email.value()));
  }

  /** Whoever gets here knows the password, so tries are few: of a million codes three are right. */
  Attempts.Counted secondStep(PersonId person, Network network) {
    return attempts.count(
        new Limit("second-step-here", person + " " + network.value(), 10, QUARTER),
        secondStep(person.toString()));
  }

  Attempts.Counted password(PersonId person) {
    return attempts.count(password(person.toString()));
  }

  void succeeded(Attempts.Counted attempt) {
    attempts.forget(attempt);
  }

  /**
   * When the attempts were made that are kept and name the person. Those that name a network too
   * cannot be found by the person, and are kept for a day.
   */
  List<Instant> kept(Person person) {
    return attempts.kept(about(person));
  }

  void erase(Person person) {
    attempts.erase(about(person));
  }

  private static Limit[] about(Person person) {
    String email = person.address();
    String id = person.id().toString();
    return new Limit[] {signIn(email), mail(email), confirm(email), secondStep(id), password(id)};
  }

  private static Limit signIn(String email) {
    return new Limit("sign-in", email, 50, HOUR);
  }

  private static Limit mail(String email) {
    return new Limit("mail", email, 5, HOUR);
  }

  private static Limit confirm(String email) {
    return new Limit("confirm", email, 10, QUARTER);
  }

  private static Limit secondStep(String person) {
    return new Limit("second-step", person, 50, DAY);
  }

  private static Limit password(String person) {
    return new Limit("password", person, 10, QUARTER);
  }
}
