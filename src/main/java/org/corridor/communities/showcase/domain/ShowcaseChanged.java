package org.corridor.communities.showcase.domain;

/** It was changed in another window meanwhile; what stands now must be looked at first. */
public final class ShowcaseChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
