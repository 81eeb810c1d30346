package org.corridor.people.organisations.domain;

/** Somebody else saved the organisation since the form was filled. */
public final class ChangedElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChangedElsewhere() {
    super("The organisation was saved by somebody else meanwhile");
  }
}
