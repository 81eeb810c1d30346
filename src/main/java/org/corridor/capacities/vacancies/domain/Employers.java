package org.corridor.capacities.vacancies.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For which organisations somebody posts vacancies. */
@Component
public class Employers {

  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;

  Employers(CurrentPerson current, Representation representation, Organisations organisations) {
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
  }

  /**
   * @throws AccessDeniedException where nobody is signed in
   */
  public PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** Those that the signed-in person speaks for, by name; none for a visitor. */
  public List<OrganisationView> mine() {
    return current.person().map(representation::spokenForBy).orElse(List.of());
  }

  /**
   * The organisation of a page, for who speaks for it.
   *
   * @throws NoVacancy where there is no such organisation
   * @throws AccessDeniedException for everybody else
   */
  public OrganisationView require(String slug) {
    OrganisationView asked = organisations.find(slug).orElseThrow(NoVacancy::new);
    return mine().stream()
        .filter(one -> one.id().equals(asked.id()))
        .findFirst()
        .orElseThrow(() -> new AccessDeniedException("Only for those who speak for it"));
  }

  /**
   * The organisation that posted something, for who speaks for it.
   *
   * @throws NoVacancy for everybody else
   */
  OrganisationView require(OrganisationId posted) {
    List<OrganisationView> mine = mine();
    OrganisationView now = organisations.find(posted).orElseThrow(NoVacancy::new);
    return mine.stream()
        .filter(one -> one.id().equals(now.id()))
        .findFirst()
        .orElseThrow(NoVacancy::new);
  }

  /** The entry and all that were merged into it: what any of them posted is its own. */
  public Set<OrganisationId> sameAs(OrganisationId organisation) {
    return organisations.sameAs(organisation);
  }

  /** Empty where it is gone. */
  String name(OrganisationId organisation) {
    return organisations.find(organisation).map(OrganisationView::name).orElse("");
  }

  /** Those who are written to. */
  Collection<PersonId> speakers(OrganisationId organisation) {
    return representation.speakers(organisation);
  }
}
