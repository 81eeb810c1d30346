package org.corridor.capacities.vacancies.domain;

import org.corridor.capacities.asks.PeopleToAsk;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.PostVacancies.Own;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who fit a vacancy best, for those who speak for its organisation; everybody else gets
 * {@link NoVacancy}.
 */
@Service
@Transactional(readOnly = true)
public class PeopleForVacancy {

  private final PostVacancies posting;
  private final Vacancies vacancies;
  private final PeopleToAsk people;

  PeopleForVacancy(PostVacancies posting, Vacancies vacancies, PeopleToAsk people) {
    this.posting = posting;
    this.vacancies = vacancies;
    this.people = people;
  }

  /**
   * @param open whether people can be asked for it now
   * @param comparable whether it names a skill that people can be compared in
   */
  public record View(Own own, boolean open, boolean comparable, PeopleToAsk.Found found) {}

  /**
   * @param limit how many at most, 1 to {@link PeopleToAsk#MOST}
   */
  public View best(VacancyId id, int limit, Language reader) {
    Own own = posting.find(id);
    boolean open = vacancies.open(id).isPresent();
    Demand demand = own.vacancy().facts().demand();
    return new View(
        own,
        open,
        !demand.skills().isEmpty(),
        people.best(Vacancies.KIND, id.value(), open ? demand : null, limit, reader));
  }
}
