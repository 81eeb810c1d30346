package org.corridor.capacities.vacancies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.vacancies.domain.FindVacancies;
import org.corridor.capacities.vacancies.domain.FindVacancies.Found;
import org.corridor.capacities.vacancies.domain.Wanted;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationSection;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lists an organisation's open vacancies on its page. */
@Component
@Order(300)
class VacanciesOfOrganisation implements OrganisationSection {

  private static final int SHOWN = 5;

  private final FindVacancies vacancies;
  private final Organisations organisations;
  private final Texts texts;

  VacanciesOfOrganisation(FindVacancies vacancies, Organisations organisations, Texts texts) {
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(OrganisationId organisation, Language reader) {
    return organisations.find(organisation).flatMap(one -> about(one, reader));
  }

  private Optional<Section> about(OrganisationView organisation, Language reader) {
    Wanted wanted = new Wanted("", Map.of(), organisation.slug(), Wanted.Order.NEWEST);
    Found found = vacancies.find(wanted, reader, 1, SHOWN);
    if (found.vacancies().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    found
        .vacancies()
        .forEach(
            one ->
                entries.add(
                    new Entry(
                        one.facts().title(),
                        one.facts().written(),
                        one.id().path(),
                        Countries.name(one.facts().country(), reader))));
    if (found.total() > SHOWN) {
      entries.add(
          new Entry(
              texts.text(reader, "capacities.vacancies.all-of", "count", found.total()),
              reader,
              VacancyRequest.address(VacancyRequest.PATH, wanted, 1),
              ""));
    }
    return Optional.of(new Section(texts.text(reader, "capacities.vacancies.title"), entries));
  }
}
