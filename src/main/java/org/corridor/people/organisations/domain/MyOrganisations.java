package org.corridor.people.organisations.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.organisations.domain.OwnedOrganisations.Belonging;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that somebody belongs to. */
@Service
@Transactional(readOnly = true)
public class MyOrganisations implements SharedOrganisations {

  private final OwnedOrganisations organisations;
  private final OrganisationTable table;
  private final CurrentPerson current;

  MyOrganisations(
      OwnedOrganisations organisations, OrganisationTable table, CurrentPerson current) {
    this.organisations = organisations;
    this.table = table;
    this.current = current;
  }

  /** One of them, and what one may do there. */
  public record Mine(OrganisationView organisation, Role role) {}

  /**
   * Those of the signed-in person, by name.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public List<Mine> list() {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    List<Belonging> belongings = organisations.of(me);
    Map<OrganisationId, OrganisationView> views = new HashMap<>();
    table
        .list(belongings.stream().map(Belonging::organisation).toList())
        .forEach(view -> views.put(view.id(), view));
    List<Mine> mine = new ArrayList<>();
    for (Belonging belonging : belongings) {
      OrganisationView view = views.get(belonging.organisation());
      if (view != null) {
        mine.add(new Mine(view, belonging.role()));
      }
    }
    return mine;
  }

  @Override
  public boolean share(PersonId one, PersonId other) {
    return organisations.share(one, other);
  }

  @Override
  public Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    return organisations.marks(people);
  }

  /** Those who belong to the same one bear the same mark. */
  @Override
  public Set<String> marksOfColleagues(PersonId person) {
    return marks(Set.of(person)).getOrDefault(person, Set.of());
  }
}
