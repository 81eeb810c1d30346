package org.corridor.people.organisations.domain;

import java.util.List;
import java.util.Set;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who speaks for an organisation. */
@Service
@Transactional(readOnly = true)
class RepresentedOrganisations implements Representation {

  private final OwnedOrganisations organisations;
  private final OrganisationTable table;

  RepresentedOrganisations(OwnedOrganisations organisations, OrganisationTable table) {
    this.organisations = organisations;
    this.table = table;
  }

  @Override
  public List<OrganisationView> spokenForBy(PersonId person) {
    return table.list(
        organisations.of(person).stream()
            .filter(belonging -> belonging.role().represents())
            .map(OwnedOrganisations.Belonging::organisation)
            .toList());
  }

  @Override
  public Set<PersonId> speakers(OrganisationId organisation) {
    return organisations.find(organisation).map(Organisation::representatives).orElse(Set.of());
  }
}
