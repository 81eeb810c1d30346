package org.corridor.people.accounts.domain;

import org.corridor.people.CurrentPerson;
import org.corridor.platform.security.Attempts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The signed-in person, and whether a password is theirs. */
@Component
class Me {

  private final People people;
  private final CurrentPerson current;
  private final Passwords passwords;
  private final AccountLimits limits;

  Me(People people, CurrentPerson current, Passwords passwords, AccountLimits limits) {
    this.people = people;
    this.current = current;
    this.passwords = passwords;
    this.limits = limits;
  }

  /**
   * @throws AccessDeniedException where nobody is signed in
   */
  Person person() {
    return current
        .person()
        .flatMap(people::find)
        .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /**
   * Who may change the account.
   *
   * @throws AccessDeniedException where nobody is signed in
   * @throws SampleStays for a sample member, whose account is everybody's
   */
  Person owner() {
    Person me = person();
    me.requireOwn();
    return me;
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong passwords
   */
  boolean know(Person me, String password) {
    Attempts.Counted attempt = limits.password(me.id());
    boolean right = passwords.match(password, me.password());
    if (right) {
      limits.succeeded(attempt);
    }
    return right;
  }
}
