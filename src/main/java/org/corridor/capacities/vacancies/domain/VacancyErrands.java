package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.Errand;
import org.corridor.capacities.asks.Errands;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Vacancies;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People are asked for a vacancy while it is published, by those who speak for who posts it. */
@Component
@Transactional(readOnly = true)
class VacancyErrands implements Errands {

  private final VacancyTable vacancies;
  private final Vacancies open;
  private final HiddenPages hidden;
  private final Employers employers;
  private final Texts texts;
  private final Clock clock;

  VacancyErrands(
      VacancyTable vacancies,
      Vacancies open,
      HiddenPages hidden,
      Employers employers,
      Texts texts,
      Clock clock) {
    this.vacancies = vacancies;
    this.open = open;
    this.employers = employers;
    this.hidden = hidden;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Vacancies.KIND;
  }

  @Override
  public Map<UUID, Errand> find(Collection<UUID> ids) {
    Map<UUID, Errand> found = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    Set<OrganisationId> unseen = hidden.organisations();
    for (Vacancy one : vacancies.find(ids.stream().map(VacancyId::new).toList())) {
      found.put(
          one.id().value(),
          new Errand(
              kind(),
              one.id().value(),
              one.facts().title(),
              one.facts().written(),
              one.isOpen(today) && !unseen.contains(one.organisation()) ? one.id().path() : ""));
    }
    return found;
  }

  @Override
  public Optional<OrganisationId> organisation(UUID id) {
    return vacancies.find(new VacancyId(id)).map(Vacancy::organisation);
  }

  @Override
  public boolean mayAsk(PersonId person, UUID id) {
    return open.open(new VacancyId(id))
        .filter(one -> employers.speakers(one.organisation().id()).contains(person))
        .isPresent();
  }

  @Override
  public Optional<AskTerms> suggested(UUID id) {
    return vacancies.find(new VacancyId(id)).map(one -> terms(one.facts()));
  }

  private AskTerms terms(VacancyFacts facts) {
    String country = Countries.name(facts.country(), facts.written());
    String words = facts.title() + "\n\n" + facts.description();
    return new AskTerms(
        words.length() > AskTerms.WORDS ? words.substring(0, AskTerms.WORDS) : words,
        facts.starts(),
        null,
        facts.town().isEmpty() ? country : facts.town() + ", " + country,
        texts.text(facts.written(), facts.kind().text()),
        isPaid(facts) ? AskTerms.Pay.PAID : AskTerms.Pay.UNPAID,
        "",
        "",
        facts.written());
  }

  /** Nothing is promised in the employer's name: what one learns from may be unpaid. */
  private static boolean isPaid(VacancyFacts facts) {
    return facts.pay() != null
        || !(facts.kind() == JobKind.INTERNSHIP || facts.kind() == JobKind.APPRENTICESHIP);
  }
}
