package org.corridor.capacities.returns.domain;

/** There is no such plan or question, or not for this person. */
public final class NoPlan extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
