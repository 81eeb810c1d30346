package org.corridor.capacities.courses.domain;

/** There is no such course, or not for this person. */
public final class NoCourse extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
