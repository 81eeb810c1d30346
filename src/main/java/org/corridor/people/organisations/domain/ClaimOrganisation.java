package org.corridor.people.organisations.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.HiddenPages;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the stewards: to speak for an organisation that is here already, or to have one's own
 * verified. The organisation's own address and those who speak for it so far are told, without a
 * name.
 */
@Service
@Transactional
public class ClaimOrganisation {

  private final OwnedOrganisations organisations;
  private final Requests requests;
  private final Correspondence correspondence;
  private final Stewards stewards;
  private final HiddenPages hidden;
  private final Attempts attempts;
  private final Clock clock;

  ClaimOrganisation(
      OwnedOrganisations organisations,
      Requests requests,
      Correspondence correspondence,
      Stewards stewards,
      HiddenPages hidden,
      Attempts attempts,
      Clock clock) {
    this.organisations = organisations;
    this.requests = requests;
    this.correspondence = correspondence;
    this.stewards = stewards;
    this.hidden = hidden;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * The organisation, for somebody who wants to ask.
   *
   * @param represented whether somebody speaks for it already
   * @param belongs whether the one who looks does
   * @param who as asked before; empty if nothing was asked yet
   * @param proof as asked before; empty if nothing was asked yet
   * @param knownAddress whether we can write to the organisation itself
   */
  public record View(
      String slug,
      String name,
      boolean represented,
      boolean belongs,
      boolean waiting,
      String who,
      String proof,
      boolean knownAddress) {}

  /** What to ask for a claim. Empty where there is no such organisation. */
  @Transactional(readOnly = true)
  public Optional<View> look(String slug) {
    Correspondent me = correspondence.me();
    return organisations
        .find(slug)
        .filter(organisation -> isShown(organisation, me.person()))
        .map(organisation -> view(organisation, me.person(), Request.Kind.CLAIM));
  }

  /**
   * What to ask for a verification. Empty where there is no such organisation.
   *
   * @throws AccessDeniedException if the signed-in person does not speak for it
   */
  @Transactional(readOnly = true)
  public Optional<View> lookAtOwn(String slug) {
    Correspondent me = correspondence.me();
    return organisations
        .find(slug)
        .map(
            organisation -> {
              organisation.requireRepresentative(me.person());
              return view(organisation, me.person(), Request.Kind.VERIFICATION);
            });
  }

  private boolean isShown(Organisation organisation, PersonId me) {
    return organisation.role(me).isPresent() || !hidden.hides(organisation.id());
  }

  private View view(Organisation organisation, PersonId me, Request.Kind kind) {
    Optional<Request> before = requests.of(me, organisation.id(), kind);
    return new View(
        organisation.slug(),
        organisation.identity().name(),
        organisation.isRepresented(),
        organisation.role(me).filter(Role::represents).isPresent(),
        before.isPresent(),
        before.map(Request::who).orElse(""),
        before.map(Request::proof).orElse(""),
        address(organisation).isPresent());
  }

  /**
   * Asks to speak for it. Who asked before replaces what they said.
   *
   * @return false where there is no such organisation
   * @throws AccessDeniedException if the person speaks for it already
   * @throws org.corridor.platform.security.TooManyAttempts for very many claims
   */
  public boolean claim(String slug, String who, String proof) {
    Correspondent me = correspondence.me();
    Optional<Organisation> found =
        organisations.find(slug).filter(organisation -> isShown(organisation, me.person()));
    found.ifPresent(
        organisation -> {
          if (organisation.role(me.person()).filter(Role::represents).isPresent()) {
            throw new AccessDeniedException("Speaks for it already");
          }
          boolean first = ask(organisation, me, Request.Kind.CLAIM, who, proof);
          if (first) {
            tell(organisation, me);
          }
        });
    return found.isPresent();
  }

  /**
   * Asks the stewards to verify it.
   *
   * @return false where there is no such organisation
   * @throws AccessDeniedException if the person does not speak for it
   */
  public boolean askToVerify(String slug, String proof) {
    Correspondent me = correspondence.me();
    Optional<Organisation> found = organisations.find(slug);
    found.ifPresent(
        organisation -> {
          organisation.requireRepresentative(me.person());
          ask(organisation, me, Request.Kind.VERIFICATION, "", proof);
        });
    return found.isPresent();
  }

  private boolean ask(
      Organisation organisation, Correspondent me, Request.Kind kind, String who, String proof) {
    boolean first = requests.of(me.person(), organisation.id(), kind).isEmpty();
    if (first) {
      attempts.count(new Limit("ask-stewards", me.person().toString(), 10, Duration.ofDays(1)));
    }
    requests.put(
        new Request(
            UUID.randomUUID(),
            organisation.id(),
            me.person(),
            kind,
            who,
            proof,
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    if (first) {
      stewards
          .all()
          .forEach(
              steward ->
                  correspondence.write(
                      steward, "people.mail.waits", named(organisation), "/stewards"));
    }
    return first;
  }

  private void tell(Organisation organisation, Correspondent me) {
    String path = "/organisations/" + organisation.slug();
    address(organisation)
        .filter(address -> !address.equals(me.email()))
        .ifPresent(
            address ->
                correspondence.write(
                    address, me.language(), "people.mail.claimed", named(organisation), path));
    organisation
        .representatives()
        .forEach(
            person ->
                correspondence.write(
                    person, "people.mail.claimed-yours", named(organisation), path + "/staff"));
  }

  private static Optional<EmailAddress> address(Organisation organisation) {
    return EmailAddress.of(organisation.content().contact());
  }

  private static Map<String, String> named(Organisation organisation) {
    return Map.of("organisation", organisation.identity().name());
  }
}
