package org.corridor.capacities.vacancies.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationId;
import org.corridor.platform.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy, as whoever posts it sees it.
 *
 * @param organisation that posts it
 * @param revision counts its changes, from 1
 * @param published when it was last published; null while it never was
 */
public record Vacancy(
    VacancyId id,
    OrganisationId organisation,
    VacancyFacts facts,
    VacancyState state,
    int revision,
    Instant created,
    @Nullable Instant published,
    Instant changed) {

  private static final String REQUIRED = "platform.form.required";

  static Vacancy draft(VacancyId id, OrganisationId organisation, VacancyFacts facts, Instant now) {
    return new Vacancy(id, organisation, facts, VacancyState.DRAFT, 1, now, null, now);
  }

  /** What keeps facts from being published; fields are named as in the form. */
  public static List<Problem> missing(VacancyFacts facts, LocalDate today) {
    List<Problem> missing = new ArrayList<>();
    if (facts.description().isEmpty()) {
      missing.add(Problem.of("description", REQUIRED));
    }
    if (facts.country().isEmpty()) {
      missing.add(Problem.of("country", REQUIRED));
    }
    LocalDate until = facts.until();
    if (until == null) {
      missing.add(Problem.of("until", REQUIRED));
    } else if (until.isBefore(today)) {
      missing.add(Problem.of("until", "capacities.vacancies.until.past"));
    }
    return missing;
  }

  /** Whether others may read it. */
  public boolean isOpen(LocalDate today) {
    LocalDate until = facts.until();
    return state == VacancyState.PUBLISHED && until != null && !until.isBefore(today);
  }

  /** Whether it was read by others before, and people may have answered. */
  public boolean isOver() {
    return state == VacancyState.FILLED
        || state == VacancyState.CLOSED
        || state == VacancyState.EXPIRED;
  }

  Vacancy with(VacancyFacts changed, Instant now) {
    return new Vacancy(id, organisation, changed, state, revision + 1, created, published, now);
  }

  /**
   * @throws IllegalStateException where something is missing
   */
  Vacancy publish(LocalDate today, Instant now) {
    if (!missing(facts, today).isEmpty()) {
      throw new IllegalStateException("Not ready to be published");
    }
    return new Vacancy(
        id,
        organisation,
        facts,
        VacancyState.PUBLISHED,
        revision + 1,
        created,
        state == VacancyState.PUBLISHED && published != null ? published : now,
        now);
  }

  Vacancy in(VacancyState next, Instant now) {
    return new Vacancy(id, organisation, facts, next, revision + 1, created, published, now);
  }
}
