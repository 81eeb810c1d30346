package org.corridor.capacities.vacancies.domain;

import java.util.Locale;

/** How a vacancy stands; the text is {@code capacities.vacancies.state.<code>}. */
public enum VacancyState {
  DRAFT,
  PUBLISHED,
  /** Somebody was found. */
  FILLED,
  /** It was given up. */
  CLOSED,
  /** Its last day is over. */
  EXPIRED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its name. */
  public String text() {
    return "capacities.vacancies.state." + code();
  }
}
