package org.corridor.capacities.vacancies.domain;

/** The employer gave this number to another vacancy. */
public final class ReferenceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
