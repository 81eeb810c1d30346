package org.corridor.people.accounts.domain;

import java.util.Optional;

/** Somebody else who knows people and vouches for them. There is none unless it is configured. */
interface IdentityProvider {

  /** As people know it. */
  String name();

  /**
   * Begins: where the browser goes, and what must be kept until it comes back.
   *
   * @param back the absolute address it comes back to
   * @throws ProviderSilent if the provider does not answer
   */
  Departure depart(String back);

  /**
   * Who came back; empty if the provider does not vouch for anybody, or the answer belongs to
   * another departure.
   *
   * @throws ProviderSilent if the provider does not answer
   */
  Optional<Identity> arrive(Departure departure, String back, String state, String code);

  /**
   * @param address of the provider, with the question in it
   * @param state comes back with the answer
   * @param nonce comes back in the provider's signed statement, hashed
   * @param verifier proves that who asks for the statement is who departed (PKCE, RFC 7636)
   */
  record Departure(String address, String state, String nonce, String verifier) {
    @Override
    public String toString() {
      return "Departure";
    }
  }
}
