package org.corridor.people.accounts.domain;

import java.util.Optional;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Service;

/**
 * Recognises a person by address and password. Whether the address or the password was wrong is not
 * told, nor can it be seen from the time the answer takes.
 */
@Service
public class SignIn {

  private final People people;
  private final Passwords passwords;
  private final AccountLimits limits;
  private final SecondStep secondStep;

  SignIn(People people, Passwords passwords, AccountLimits limits, SecondStep secondStep) {
    this.people = people;
    this.passwords = passwords;
    this.limits = limits;
    this.secondStep = secondStep;
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many failures
   */
  public Optional<Admission> signIn(EmailAddress email, String password, Network network) {
    Attempts.Counted attempt = limits.signIn(email, network);
    Optional<Person> person = people.find(email);
    if (!passwords.match(password, person.map(Person::password).orElse(null))) {
      return Optional.empty();
    }
    limits.succeeded(attempt);
    return person.map(secondStep::admit);
  }
}
