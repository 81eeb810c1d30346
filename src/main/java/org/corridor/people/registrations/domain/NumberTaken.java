package org.corridor.people.registrations.domain;

/** The organisation keeps somebody else under this number already; nothing was saved. */
public final class NumberTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
