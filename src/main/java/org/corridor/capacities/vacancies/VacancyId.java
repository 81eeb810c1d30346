package org.corridor.capacities.vacancies;

import java.util.Optional;
import java.util.UUID;

/** Identity of a vacancy; its page stands at {@code /vacancies/<id>}. */
public record VacancyId(UUID value) {

  public static VacancyId create() {
    return new VacancyId(UUID.randomUUID());
  }

  /** The vacancy that an address names; empty for what is no id. */
  public static Optional<VacancyId> of(String typed) {
    try {
      return Optional.of(new VacancyId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public String path() {
    return "/vacancies/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
