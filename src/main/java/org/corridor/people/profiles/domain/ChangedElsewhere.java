package org.corridor.people.profiles.domain;

/** Another window saved the profile since this form was opened; nothing was saved. */
public final class ChangedElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
