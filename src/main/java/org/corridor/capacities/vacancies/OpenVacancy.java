package org.corridor.capacities.vacancies;

import java.time.Instant;
import org.corridor.capacities.matching.Opening;
import org.corridor.people.OrganisationView;

/**
 * A vacancy that is published and not over: everybody may read it.
 *
 * @param organisation who posts it
 */
public record OpenVacancy(
    VacancyId id, OrganisationView organisation, VacancyFacts facts, Instant published) {

  /** As something that people can be proposed to. */
  public Opening opening() {
    return new Opening(facts.title(), facts.written(), facts.country(), id.path(), facts.demand());
  }

  /** Who takes people on. */
  public String employer() {
    return facts.hiring().isEmpty() ? organisation.name() : facts.hiring();
  }
}
