package org.corridor.people.accounts.domain;

/** A link from a mail that is unknown, was used, or is too old. */
public final class LinkExpired extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LinkExpired() {
    super("The link no longer works");
  }
}
