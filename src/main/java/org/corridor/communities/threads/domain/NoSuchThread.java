package org.corridor.communities.threads.domain;

/** There is none, or the reader may not learn that there is. */
public final class NoSuchThread extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
