package org.corridor.people.organisations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers organisations and answers questions about them. */
@Service
@Transactional
class OrganisationRegister implements Organisations {

  private final OrganisationTable table;

  OrganisationRegister(OrganisationTable table) {
    this.table = table;
  }

  @Override
  public OrganisationId register(OrganisationDraft draft) {
    Organisation organisation = Organisation.register(draft);
    Optional<OrganisationId> known = table.same(organisation);
    for (int attempt = 0; known.isEmpty(); attempt++) {
      table.add(organisation, organisation.slug(attempt));
      known = table.same(organisation);
    }
    table.addCountries(known.get(), Set.of(draft.country()));
    return known.get();
  }

  @Override
  public void worksIn(OrganisationId organisation, Collection<String> countries) {
    Set<String> codes = new TreeSet<>(countries);
    for (String code : codes) {
      if (!code.matches("[A-Z]{2}")) {
        throw new IllegalArgumentException("Not a country code: " + code);
      }
    }
    table.addCountries(organisation, codes);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OrganisationView> find(OrganisationId organisation) {
    return table.list(List.of(organisation)).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OrganisationView> find(String slug) {
    return table.find(slug);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> list(Collection<OrganisationId> organisations) {
    return organisations.isEmpty() ? List.of() : table.list(organisations);
  }
}
