package org.corridor.people.accounts.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person as an OpenID provider knows and vouches for them.
 *
 * @param issuer the provider's address
 * @param subject its own id of the person, which never changes; an address may
 * @param name how it calls them; at most 80 characters, never empty
 * @param email their address, if the provider says that it made sure of it; else null
 */
record Identity(String issuer, String subject, String name, @Nullable EmailAddress email) {

  @Override
  public String toString() {
    return "Identity";
  }
}
