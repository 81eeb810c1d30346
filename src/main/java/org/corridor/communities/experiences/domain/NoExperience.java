package org.corridor.communities.experiences.domain;

/** There is no such experience, or not for this person. */
public final class NoExperience extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
