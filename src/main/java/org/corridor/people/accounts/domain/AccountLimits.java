package org.corridor.people.accounts.domain;

import java.time.Duration;
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
        new Limit("sign-in", email.value(), 50, HOUR),
        new Limit("sign-in-network", network.value(), 100, QUARTER));
  }

  /** Each may send a mail to somebody who did not ask for it. */
  void mail(EmailAddress email, Network network) {
    attempts.count(
        new Limit("mail", email.value(), 5, HOUR),
        new Limit("mail-network", network.value(), 30, HOUR));
  }

  Attempts.Counted confirm(EmailAddress email) {
    return attempts.count(new Limit("confirm", email.value(), 10, QUARTER));
  }

  /** Whoever gets here knows the password, so tries are few: of a million codes three are right. */
  Attempts.Counted secondStep(PersonId person, Network network) {
    return attempts.count(
        new Limit("second-step-here", person + " " + network.value(), 10, QUARTER),
        new Limit("second-step", person.toString(), 50, DAY));
  }

  Attempts.Counted password(PersonId person) {
    return attempts.count(new Limit("password", person.toString(), 10, QUARTER));
  }

  void succeeded(Attempts.Counted attempt) {
    attempts.forget(attempt);
  }
}
