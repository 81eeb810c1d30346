package org.corridor.capacities.vacancies.domain;

/** Somebody changed it meanwhile; what stands now must be looked at first. */
public final class ChangedElsewhere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
