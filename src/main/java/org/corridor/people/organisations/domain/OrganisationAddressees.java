package org.corridor.people.organisations.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.contacts.domain.Addressee;
import org.corridor.people.contacts.domain.Addressees;
import org.springframework.stereotype.Component;

/** Organisations that somebody speaks for can be asked; any of its representatives answers. */
@Component
class OrganisationAddressees implements Addressees {

  private final OwnedOrganisations organisations;
  private final OrganisationTable table;
  private final HiddenPages hidden;

  OrganisationAddressees(
      OwnedOrganisations organisations, OrganisationTable table, HiddenPages hidden) {
    this.organisations = organisations;
    this.table = table;
    this.hidden = hidden;
  }

  @Override
  public String kind() {
    return "organisation";
  }

  @Override
  public Optional<Addressee> find(String slug, PersonId asker) {
    return organisations
        .find(slug)
        .filter(organisation -> !hidden.hides(organisation.id()))
        .filter(organisation -> !organisation.representatives().contains(asker))
        .filter(organisation -> !representatives(organisation.id()).isEmpty())
        .map(this::addressee);
  }

  /** Its own people go on seeing one that stewards hid. */
  @Override
  public Optional<Addressee> named(UUID id, PersonId viewer) {
    return organisations
        .find(new OrganisationId(id))
        .filter(
            organisation ->
                organisation.role(viewer).isPresent() || !hidden.hides(organisation.id()))
        .map(this::addressee);
  }

  private Addressee addressee(Organisation organisation) {
    return new Addressee(
        kind(),
        organisation.id().value(),
        values(table.ids(organisation.id())),
        organisation.identity().name(),
        "/organisations/" + organisation.slug());
  }

  @Override
  public Set<PersonId> answerers(UUID id) {
    return organisations
        .find(new OrganisationId(id))
        .map(organisation -> representatives(organisation.id()))
        .orElse(Set.of());
  }

  private Set<PersonId> representatives(OrganisationId organisation) {
    return organisations.staff(organisation).stream()
        .filter(one -> one.role().represents())
        .map(OwnedOrganisations.StaffMember::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<UUID> answeredBy(PersonId person) {
    return organisations.of(person).stream()
        .filter(belonging -> belonging.role().represents())
        .flatMap(belonging -> values(table.ids(belonging.organisation())).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<UUID> values(Set<OrganisationId> ids) {
    return ids.stream().map(OrganisationId::value).collect(Collectors.toUnmodifiableSet());
  }
}
