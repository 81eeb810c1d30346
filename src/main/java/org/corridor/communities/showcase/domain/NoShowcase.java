package org.corridor.communities.showcase.domain;

/** There is no such community project, or not for this person. */
public final class NoShowcase extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
