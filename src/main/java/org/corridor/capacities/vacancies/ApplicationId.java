package org.corridor.capacities.vacancies;

import java.util.Optional;
import java.util.UUID;

/** Identity of an application. */
public record ApplicationId(UUID value) {

  public static ApplicationId create() {
    return new ApplicationId(UUID.randomUUID());
  }

  public static Optional<ApplicationId> of(String typed) {
    try {
      return Optional.of(new ApplicationId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
