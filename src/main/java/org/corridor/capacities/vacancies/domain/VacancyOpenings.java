package org.corridor.capacities.vacancies.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;
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
    return vacancies.asking(concepts, "", limit).stream().map(VacancyOpenings::opening).toList();
  }

  private static Opening opening(OpenVacancy vacancy) {
    VacancyFacts facts = vacancy.facts();
    return new Opening(
        facts.title(), facts.written(), facts.country(), vacancy.id().path(), demand(facts));
  }

  private static Demand demand(VacancyFacts facts) {
    return new Demand(
        facts.sector(),
        facts.skills().stream().flatMap(VacancyOpenings::wanted).toList(),
        Set.copyOf(facts.languages()),
        facts.country(),
        facts.town(),
        facts.kind() == JobKind.SEASONAL ? Set.of(Mode.RETURN, Mode.SEASONAL) : Set.of(Mode.RETURN),
        null,
        null,
        false,
        false);
  }

  private static Stream<Wanted> wanted(WantedSkill skill) {
    return Stream.ofNullable(skill.concept())
        .map(concept -> new Wanted(concept, skill.essential(), Experience.CAN));
  }
}
