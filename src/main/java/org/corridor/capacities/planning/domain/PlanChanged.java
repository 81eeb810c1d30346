package org.corridor.capacities.planning.domain;

/** Somebody else changed the plan meanwhile. */
public final class PlanChanged extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
