package org.corridor.people.contacts.domain;

/** The request is not any more in a state in which this can be done with it. */
public class NoLongerOpen extends RuntimeException {

  NoLongerOpen() {
    super("The request was decided meanwhile");
  }
}
