package org.corridor.people.groups.domain;

/** A group has as many hosts as it can. */
public final class TooManyHosts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyHosts() {
    super("A group has at most 20 hosts");
  }
}
