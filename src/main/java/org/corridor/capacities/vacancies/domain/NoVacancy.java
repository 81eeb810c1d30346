package org.corridor.capacities.vacancies.domain;

/** There is no such vacancy, or not for this person. */
public final class NoVacancy extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
