package org.corridor.people.accounts.domain;

/** Too long after the password, or the password has changed meanwhile: one begins anew. */
public final class TicketExpired extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TicketExpired() {
    super("The password must be given again");
  }
}
