package org.corridor.people.groups.domain;

/** A group keeps somebody who looks after it. */
public final class LastHost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LastHost() {
    super("The last host stays until there is another one");
  }
}
