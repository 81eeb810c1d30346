package org.corridor.capacities.vacancies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.skills.ConceptId;

/** The vacancies that everybody may read. */
public interface Vacancies {

  /** Code of its errands. */
  String KIND = "vacancy";

  Optional<OpenVacancy> open(VacancyId id);

  /**
   * Those that ask for one of these concepts, the ones that ask for most of them first.
   *
   * @param country ISO 3166-1 alpha-2; empty for anywhere
   * @param limit how many at most
   */
  List<OpenVacancy> asking(Collection<ConceptId> concepts, String country, int limit);
}
