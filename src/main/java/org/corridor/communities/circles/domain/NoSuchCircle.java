package org.corridor.communities.circles.domain;

/** There is none, or the reader may not learn that there is. */
public final class NoSuchCircle extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
