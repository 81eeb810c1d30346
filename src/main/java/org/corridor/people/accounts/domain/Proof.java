package org.corridor.people.accounts.domain;

/**
 * What somebody who is signed in gives to show that it is really them, before something is done
 * that would let a stranger at an open device shut them out: their password, or a signature by one
 * of their passkeys.
 *
 * @param password as typed; empty if none was
 * @param passkey the browser's answer to {@link Proofs.Asked#passkey}; empty if there is none
 * @param site where the browser sent it
 */
public record Proof(String password, String passkey, Site site) {

  @Override
  public String toString() {
    return "Proof";
  }
}
