package org.corridor.people.imports.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.profiles.domain.KeptProfiles;
import org.corridor.people.registrations.domain.Entry;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members do about an organisation that had them in its list: accept, refuse, and leave again.
 * Whoever has the link may refuse, with or without an account; to accept one signs in.
 */
@Service
@Transactional
public class AnswerMembership implements SharedOrganisations {

  private final MembershipOffers offers;
  private final Memberships memberships;
  private final Organisations organisations;
  private final KeptProfiles profiles;
  private final CurrentPerson current;
  private final Clock clock;

  AnswerMembership(
      MembershipOffers offers,
      Memberships memberships,
      Organisations organisations,
      KeptProfiles profiles,
      CurrentPerson current,
      Clock clock) {
    this.offers = offers;
    this.memberships = memberships;
    this.organisations = organisations;
    this.profiles = profiles;
    this.current = current;
    this.clock = clock;
  }

  /** What an organisation says of somebody, for them. */
  public record View(
      OrganisationView organisation, Entry entry, Instant expires, boolean signedIn) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /** An organisation that somebody is a member of. */
  public record Mine(OrganisationView organisation, Instant since) {}

  /** Empty if the link does not work, or no longer. */
  @Transactional(readOnly = true)
  public Optional<View> show(String token) {
    return find(token)
        .flatMap(
            offer ->
                organisations
                    .find(offer.organisation())
                    .map(
                        organisation ->
                            new View(
                                organisation,
                                offer.entry(),
                                offer.expires(),
                                current.person().isPresent())));
  }

  /**
   * Becomes a member. What the organisation said goes into the profile where that is still empty,
   * for the people of one's organisations.
   *
   * @return false if the link does not work
   * @throws AccessDeniedException where nobody is signed in
   */
  public boolean accept(String token) {
    PersonId me = me();
    Optional<MembershipOffers.Offer> taken = find(token).filter(offer -> offers.remove(offer.id()));
    taken.ifPresent(
        offer -> {
          memberships.add(me, offer.organisation(), offer.entry().number(), now());
          profiles.fill(me, offer.entry().content(), offer.entry().language());
        });
    return taken.isPresent();
  }

  /** Twice is as good as once. */
  public void refuse(String token) {
    find(token).ifPresent(offer -> offers.remove(offer.id()));
  }

  /**
   * The organisations that the signed-in person is a member of.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  @Transactional(readOnly = true)
  public List<Mine> mine() {
    return memberships.of(me()).stream()
        .flatMap(
            one ->
                organisations
                    .find(one.organisation())
                    .map(organisation -> new Mine(organisation, one.since()))
                    .stream())
        .toList();
  }

  /**
   * Is a member no longer.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  public void leave(String slug) {
    PersonId me = me();
    organisations.find(slug).ifPresent(one -> memberships.remove(me, one.id()));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean share(PersonId one, PersonId other) {
    return memberships.share(one, other);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    return memberships.marks(people);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> marksOfColleagues(PersonId person) {
    return memberships.marksOfColleagues(person);
  }

  private Optional<MembershipOffers.Offer> find(String token) {
    return offers.find(new OneTimeLink(token), clock.instant());
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
