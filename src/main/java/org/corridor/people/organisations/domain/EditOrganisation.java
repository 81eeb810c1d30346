package org.corridor.people.organisations.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation says of itself, written by its representatives and editors. */
@Service
@Transactional
public class EditOrganisation {

  private final OwnedOrganisations organisations;
  private final OrganisationTable table;
  private final CurrentPerson current;
  private final ApplicationEventPublisher events;

  EditOrganisation(
      OwnedOrganisations organisations,
      OrganisationTable table,
      CurrentPerson current,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.table = table;
    this.current = current;
    this.events = events;
  }

  /**
   * @param base number of the revision that the form was filled from
   * @param writer names the form
   */
  public record Edit(
      OrganisationIdentity identity,
      OrganisationContent content,
      Language written,
      int base,
      String writer) {}

  /** The organisation as its editors find it. */
  public record Editable(
      String slug,
      OrganisationIdentity identity,
      OrganisationContent content,
      Language written,
      int revision) {}

  /**
   * Empty where there is no such organisation.
   *
   * @throws AccessDeniedException if the signed-in person may not edit it
   */
  @Transactional(readOnly = true)
  public Optional<Editable> open(String slug) {
    PersonId me = me();
    return organisations
        .find(slug)
        .map(
            organisation -> {
              organisation.requireEditor(me);
              return editable(organisation);
            });
  }

  /**
   * Empty where there is no such organisation.
   *
   * @throws AccessDeniedException if the signed-in person may not edit it
   * @throws ChangedElsewhere if another form saved it since this one was filled
   * @throws NameTaken if another one in the country has the name
   */
  public Optional<Editable> save(String slug, Edit edit) {
    PersonId me = me();
    return organisations
        .lock(slug)
        .map(
            before -> {
              Organisation after = before.edit(me, edit);
              requireOwnName(after.id(), after.identity().named());
              organisations.saveContent(after);
              events.publishEvent(new OrganisationChanged(after.id()));
              return editable(after);
            });
  }

  private void requireOwnName(OrganisationId id, OrganisationName name) {
    table.lock(name);
    table
        .named(name)
        .filter(other -> !other.equals(id))
        .flatMap(other -> table.list(List.of(other)).stream().findFirst())
        .ifPresent(
            other -> {
              throw new NameTaken(table.hidden(List.of(other.id())).isEmpty() ? other.path() : "");
            });
  }

  private static Editable editable(Organisation organisation) {
    return new Editable(
        organisation.slug(),
        organisation.identity(),
        organisation.content(),
        organisation.written(),
        organisation.revision());
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
