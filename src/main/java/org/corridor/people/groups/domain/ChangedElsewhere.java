package org.corridor.people.groups.domain;

/** Somebody else saved the group since the form was filled. */
public final class ChangedElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChangedElsewhere() {
    super("The group was saved by somebody else meanwhile");
  }
}
