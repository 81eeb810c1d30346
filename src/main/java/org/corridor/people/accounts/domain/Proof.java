package org.corridor.people.accounts.domain;

import java.time.Instant;

/**
 * What somebody who is signed in gives to show that it is really them, before something is done
 * that would let a stranger at an open device shut them out: their password, a signature by one of
 * their passkeys or, where there is neither, that they have signed in just now.
 *
 * @param password as typed; empty if none was
 * @param passkey the browser's answer to {@link Proofs.Asked#passkey}; empty if there is none
 * @param site where the browser sent it
 * @param signedIn when they signed in
 */
public record Proof(String password, String passkey, Site site, Instant signedIn) {

  @Override
  public String toString() {
    return "Proof";
  }
}
