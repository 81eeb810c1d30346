package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes vacancies in that come in large numbers, in the transaction of the caller, who has made
 * sure that they may come.
 */
@Component
public class ManyVacancies {

  private final Employers employers;
  private final VacancyTable vacancies;
  private final ApplicationTable applications;
  private final Asks asks;
  private final Clock clock;

  ManyVacancies(
      Employers employers,
      VacancyTable vacancies,
      ApplicationTable applications,
      Asks asks,
      Clock clock) {
    this.employers = employers;
    this.vacancies = vacancies;
    this.applications = applications;
    this.asks = asks;
    this.clock = clock;
  }

  /**
   * @throws NoVacancy for who does not speak for the organisation
   */
  public OrganisationView require(OrganisationId organisation) {
    return employers.require(organisation);
  }

  /** What an organisation has under these numbers. */
  public List<Vacancy> numbered(OrganisationId organisation, Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : vacancies.find(
            vacancies.byReference(employers.sameAs(organisation), references).values());
  }

  /** What an organisation has without a number and that is not over, by these titles. */
  public List<Vacancy> unnumbered(OrganisationId organisation, Collection<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : vacancies.find(vacancies.unnumbered(employers.sameAs(organisation), titles));
  }

  /** Keeps a new one, and publishes it if asked and possible. */
  public Vacancy add(OrganisationId organisation, VacancyFacts facts, boolean publish) {
    Vacancy draft = Vacancy.draft(VacancyId.create(), organisation, facts, now());
    Vacancy made = publish && isReady(facts) ? draft.publish(today(), now()) : draft;
    vacancies.add(made);
    return made;
  }

  /**
   * Changes what one says; one that expired is published again with its new day.
   *
   * @return as it stands then; empty if somebody changed it at the same time
   */
  public Optional<Vacancy> change(Vacancy vacancy, VacancyFacts facts, boolean publish) {
    boolean shows =
        publish
            && (vacancy.state() == VacancyState.DRAFT || vacancy.state() == VacancyState.EXPIRED);
    Vacancy next =
        shows && isReady(facts)
            ? new Vacancy(
                    vacancy.id(),
                    vacancy.organisation(),
                    facts,
                    vacancy.state(),
                    vacancy.revision(),
                    vacancy.created(),
                    vacancy.published(),
                    vacancy.changed())
                .publish(today(), now())
            : vacancy.with(facts, now());
    return vacancies.save(next) ? Optional.of(next) : Optional.empty();
  }

  private boolean isReady(VacancyFacts facts) {
    return Vacancy.missing(facts, today()).isEmpty();
  }

  /**
   * Takes back what came in, unless somebody changed it since. What people applied for is closed
   * instead of removed.
   *
   * @param revision that it had then
   * @param before what it said before; null where it was new
   * @return whether anything was taken back
   */
  @Transactional
  public boolean takeBack(VacancyId id, int revision, @Nullable VacancyFacts before) {
    Optional<Vacancy> found = vacancies.lock(id).filter(one -> one.revision() == revision);
    if (found.isEmpty()) {
      return false;
    }
    Vacancy vacancy = found.get();
    if (before != null) {
      return vacancies.save(vacancy.with(before, now()));
    }
    asks.close(Vacancies.KIND, id.value());
    return applications.of(id, 1).isEmpty()
        ? vacancies.remove(id)
        : vacancies.save(vacancy.in(VacancyState.CLOSED, now()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
