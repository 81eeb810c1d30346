package org.corridor.people.accounts.domain;

/** A sample member keeps its password and its account: the next visitor needs them. */
public final class SampleStays extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SampleStays() {
    super("A sample member stays as it is");
  }
}
