package org.corridor.capacities.roster.domain;

/** Another form saved the entry since this one was filled. Nothing was saved. */
public class ChangedElsewhere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
