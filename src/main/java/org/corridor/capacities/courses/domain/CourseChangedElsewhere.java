package org.corridor.capacities.courses.domain;

/** Somebody changed it meanwhile; what stands now must be looked at first. */
public final class CourseChangedElsewhere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
