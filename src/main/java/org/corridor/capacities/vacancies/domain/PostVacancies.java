package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationView;
import org.corridor.platform.form.Problem;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes, publishes and ends the vacancies of an organisation, for those who speak for it.
 * Everybody else gets {@link NoVacancy}, or {@link
 * org.springframework.security.access.AccessDeniedException} where an organisation is asked for.
 */
@Service
@Transactional
public class PostVacancies {

  private static final int MOST_A_DAY = 200;

  private final Employers employers;
  private final VacancyTable vacancies;
  private final VacancyLists lists;
  private final ApplyForWork applying;
  private final Asks asks;
  private final Attempts attempts;
  private final Clock clock;

  PostVacancies(
      Employers employers,
      VacancyTable vacancies,
      VacancyLists lists,
      ApplyForWork applying,
      Asks asks,
      Attempts attempts,
      Clock clock) {
    this.employers = employers;
    this.vacancies = vacancies;
    this.lists = lists;
    this.applying = applying;
    this.asks = asks;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** A vacancy of one's own. */
  public record Own(OrganisationView organisation, Vacancy vacancy) {}

  @Transactional(readOnly = true)
  public List<OrganisationView> organisations() {
    employers.me();
    return employers.mine();
  }

  @Transactional(readOnly = true)
  public OrganisationView organisation(String slug) {
    return employers.require(slug);
  }

  /** All of an organisation, a page of them. */
  @Transactional(readOnly = true)
  public VacancyLists.Mine list(String slug, VacancyLists.Choice choice, int page) {
    return lists.of(employers.sameAs(employers.require(slug).id()), choice, page);
  }

  @Transactional(readOnly = true)
  public Own find(VacancyId id) {
    Vacancy vacancy = vacancies.find(id).orElseThrow(NoVacancy::new);
    return new Own(employers.require(vacancy.organisation()), vacancy);
  }

  private Vacancy lock(VacancyId id) {
    Vacancy vacancy = vacancies.lock(id).orElseThrow(NoVacancy::new);
    employers.require(vacancy.organisation());
    return vacancy;
  }

  /**
   * Keeps a new one as a draft; a form sent twice keeps it once.
   *
   * @throws org.corridor.platform.security.TooManyAttempts for very many in one day
   * @throws ReferenceTaken where another one has the same number
   */
  public void add(String slug, VacancyId id, VacancyFacts facts) {
    OrganisationView organisation = employers.require(slug);
    if (vacancies.find(id).isPresent()) {
      find(id);
      return;
    }
    requireFree(organisation, id, facts);
    attempts.count(
        new Limit("vacancy", organisation.id().toString(), MOST_A_DAY, Duration.ofDays(1)));
    vacancies.add(Vacancy.draft(id, organisation.id(), facts, now()));
  }

  /**
   * @param base the revision that was changed
   * @throws ChangedElsewhere where it has another one now
   * @throws ReferenceTaken where another one has the same number
   */
  public void edit(VacancyId id, VacancyFacts facts, int base) {
    Vacancy vacancy = lock(id);
    if (vacancy.facts().equals(facts)) {
      return;
    }
    if (vacancy.revision() != base) {
      throw new ChangedElsewhere();
    }
    requireFree(employers.require(vacancy.organisation()), id, facts);
    vacancies.save(vacancy.with(facts, now()));
  }

  private void requireFree(OrganisationView organisation, VacancyId id, VacancyFacts facts) {
    if (facts.reference().isEmpty()) {
      return;
    }
    VacancyId other =
        vacancies
            .byReference(employers.sameAs(organisation.id()), List.of(facts.reference()))
            .get(facts.reference());
    if (other != null && !other.equals(id)) {
      throw new ReferenceTaken();
    }
  }

  /** What a vacancy still needs before it can be published; empty if it was. */
  public List<Problem> publish(VacancyId id) {
    Vacancy vacancy = lock(id);
    LocalDate today = today();
    List<Problem> missing = Vacancy.missing(vacancy.facts(), today);
    if (missing.isEmpty() && !vacancy.isOpen(today)) {
      vacancies.save(vacancy.publish(today, now()));
    }
    return missing;
  }

  /** Publishes all drafts that need nothing more; how many that are. */
  public int publishReady(String slug) {
    LocalDate today = today();
    List<Vacancy> drafts =
        vacancies.find(lists.drafts(employers.sameAs(employers.require(slug).id())));
    List<Vacancy> ready =
        drafts.stream().filter(one -> Vacancy.missing(one.facts(), today).isEmpty()).toList();
    ready.forEach(one -> vacancies.save(one.publish(today, now())));
    return ready.size();
  }

  /** Somebody was found. */
  public void fill(VacancyId id) {
    end(id, VacancyState.FILLED);
  }

  /** It is given up. */
  public void close(VacancyId id) {
    end(id, VacancyState.CLOSED);
  }

  private void end(VacancyId id, VacancyState state) {
    Vacancy vacancy = lock(id);
    if (vacancy.state() != state && vacancy.state() != VacancyState.DRAFT) {
      vacancies.save(vacancy.in(state, now()));
      applying.ended(vacancy);
      asks.close(Vacancies.KIND, id.value());
    }
  }

  /** Makes a draft with the same words, without the employer's number and the days. */
  public void copy(VacancyId id, VacancyId copy) {
    Own own = find(id);
    VacancyFacts facts = own.vacancy().facts();
    VacancyFacts same =
        new VacancyFacts(
            "",
            facts.hiring(),
            facts.title(),
            facts.description(),
            facts.written(),
            facts.country(),
            facts.town(),
            facts.sector(),
            facts.kind(),
            facts.hours(),
            facts.pay(),
            facts.skills(),
            facts.languages(),
            null,
            null,
            facts.link(),
            facts.foreignCertificates(),
            facts.posts());
    vacancies.add(Vacancy.draft(copy, own.organisation().id(), same, now()));
  }

  /** Removes a draft for good; what others read or answered is closed instead, and stays. */
  public void remove(VacancyId id) {
    Vacancy vacancy = lock(id);
    if (vacancy.state() == VacancyState.DRAFT) {
      vacancies.remove(id);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
