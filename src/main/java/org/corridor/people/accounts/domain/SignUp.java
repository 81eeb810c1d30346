package org.corridor.people.accounts.domain;

import org.corridor.platform.text.Language;

/**
 * A wish for an account that waits for the link in the mail to be opened. Each one has its own
 * link, so a stranger who signs up with somebody's address changes nothing for them; until the
 * address is confirmed there is no person.
 *
 * @param password hash of it
 * @param next path on this site where the person wants to go on afterwards
 */
record SignUp(
    EmailAddress email, PersonName name, String password, Language language, String next) {}
