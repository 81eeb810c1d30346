package org.corridor.capacities.vacancies.domain;

import java.util.Collection;
import java.util.List;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Vacancies;
import org.springframework.stereotype.Component;

/** Proposes vacancies to those who can do what they ask for and think of working there. */
@Component
class VacancyOpenings implements Openings {

  private final Vacancies vacancies;

  VacancyOpenings(Vacancies vacancies) {
    this.vacancies = vacancies;
  }

  @Override
  public List<Opening> asking(Collection<ConceptId> concepts, int limit) {
    return vacancies.asking(concepts, "", limit).stream().map(OpenVacancy::opening).toList();
  }
}
