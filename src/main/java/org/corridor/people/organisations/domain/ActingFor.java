package org.corridor.people.organisations.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which organisation the signed-in person acts, for the other subjects. All answer with empty
 * where there is no such organisation.
 */
@Service
@Transactional(readOnly = true)
public class ActingFor {

  private final OwnedOrganisations organisations;
  private final CurrentPerson current;
  private final Clock clock;

  ActingFor(OwnedOrganisations organisations, CurrentPerson current, Clock clock) {
    this.organisations = organisations;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Somebody who may act for an organisation.
   *
   * @param verified whether stewards have made sure of the organisation, and not too long ago
   */
  public record Acting(
      PersonId person,
      Role role,
      OrganisationId organisation,
      String slug,
      String name,
      boolean verified) {

    /** The address of the organisation's page. */
    public String path() {
      return "/organisations/" + slug;
    }
  }

  /**
   * @throws AccessDeniedException for who is neither editor nor representative
   */
  public Optional<Acting> editor(String slug) {
    return organisations
        .find(slug)
        .map(
            organisation -> {
              PersonId me = me();
              organisation.requireEditor(me);
              return acting(organisation, me);
            });
  }

  /**
   * @throws AccessDeniedException for who does not speak for it
   */
  public Optional<Acting> representative(String slug) {
    return organisations
        .find(slug)
        .map(
            organisation -> {
              PersonId me = me();
              organisation.requireRepresentative(me);
              return acting(organisation, me);
            });
  }

  /**
   * @throws AccessDeniedException for who does not speak for it
   */
  public Optional<Acting> representative(OrganisationId id) {
    return organisations.find(id).flatMap(organisation -> representative(organisation.slug()));
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  private Acting acting(Organisation organisation, PersonId me) {
    return new Acting(
        me,
        organisation.role(me).orElse(Role.MEMBER),
        organisation.id(),
        organisation.slug(),
        organisation.identity().name(),
        organisation.verifiedAt(clock.instant()) != null);
  }

  /** Those who speak for it, to be written to. */
  public Set<PersonId> representatives(OrganisationId organisation) {
    return organisations.find(organisation).map(Organisation::representatives).orElse(Set.of());
  }
}
