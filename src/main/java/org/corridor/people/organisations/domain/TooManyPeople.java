package org.corridor.people.organisations.domain;

/** An organisation has as many people here as it can. */
public final class TooManyPeople extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyPeople() {
    super("At most " + Organisation.MOST_STAFF + " people belong to an organisation here");
  }
}
