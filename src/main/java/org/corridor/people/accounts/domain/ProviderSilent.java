package org.corridor.people.accounts.domain;

/** The provider that is to vouch for people does not answer. */
public final class ProviderSilent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ProviderSilent(Throwable cause) {
    super("The identity provider does not answer", cause);
  }
}
