package org.corridor.communities.events.domain;

/** There is no such event, or not for this person. */
public final class NoEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
