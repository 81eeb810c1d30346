package org.corridor.people.organisations.domain;

/** An organisation keeps somebody who speaks for it. */
public final class LastRepresentative extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LastRepresentative() {
    super("The last representative stays until there is another one");
  }
}
