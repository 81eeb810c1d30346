package org.corridor.people.organisations.domain;

import java.util.Optional;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.stewards.domain.ModeratedPages;
import org.springframework.stereotype.Component;

/** Lets stewards hide the page of an organisation. */
@Component
class ModeratedOrganisations implements ModeratedPages {

  private static final String PATH = "/organisations/";

  private final OwnedOrganisations organisations;

  ModeratedOrganisations(OwnedOrganisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Optional<Subject> at(String path) {
    return path.startsWith(PATH)
        ? organisations.find(path.substring(PATH.length())).map(ModeratedOrganisations::subject)
        : Optional.empty();
  }

  @Override
  public Optional<Subject> of(PersonId person) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> of(OrganisationId organisation) {
    return organisations.find(organisation).map(ModeratedOrganisations::subject);
  }

  private static Subject subject(Organisation organisation) {
    return Subject.of(
        organisation.id(),
        organisation.identity().name(),
        PATH + organisation.slug(),
        organisation.representatives());
  }
}
