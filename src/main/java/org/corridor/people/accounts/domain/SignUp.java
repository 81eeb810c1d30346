package org.corridor.people.accounts.domain;

import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A wish for an account that waits for the link in the mail to be opened. Each one has its own
 * link, so a stranger who signs up with somebody's address changes nothing for them; until the
 * address is confirmed there is no person.
 *
 * @param password hash of it; null for who wants to sign in without one
 * @param next path on this site where the person wants to go on afterwards
 * @param kept the account that others registered and that this one takes over; null for a new one
 */
record SignUp(
    EmailAddress email,
    PersonName name,
    @Nullable String password,
    Language language,
    String next,
    @Nullable PersonId kept) {

  SignUp(
      EmailAddress email,
      PersonName name,
      @Nullable String password,
      Language language,
      String next) {
    this(email, name, password, language, next, null);
  }

  /** The same again, that of a password or passkey chosen only now. */
  SignUp with(@Nullable String chosen) {
    return new SignUp(email, name, chosen, language, next, kept);
  }
}
