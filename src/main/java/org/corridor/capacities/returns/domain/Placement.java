package org.corridor.capacities.returns.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody found.
 *
 * @param vacancy by which; null where it was none of the platform's
 * @param employer in the person's own words
 * @param noted when it was written down
 */
public record Placement(
    UUID id,
    PersonId person,
    @Nullable VacancyId vacancy,
    String employer,
    String title,
    String country,
    JobKind kind,
    LocalDate starts,
    Instant noted) {

  public static final int WORDS = 200;

  @Override
  public String toString() {
    return "Placement " + id;
  }
}
