package org.corridor.communities.broadcasts.domain;

/** There is no such channel or post, or not for this person. */
public final class NoChannel extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
