package org.corridor.capacities.planning.domain;

/** There is no such plan, or it is not for whoever asks. */
public final class NoSuchPlan extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
