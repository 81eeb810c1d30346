package org.corridor.people.organisations.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.PersonId;
import org.corridor.people.WaitingForStewards;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.stewards.domain.Act;
import org.corridor.people.stewards.domain.AuditTrail;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stewards decide who speaks for an organisation, and whether it is verified. Both sides are told,
 * and the reason stays. Refuses everybody else with {@link AccessDeniedException}.
 */
@Service
@Transactional
public class DecideRequests implements WaitingForStewards {

  private final Stewards stewards;
  private final Requests requests;
  private final OwnedOrganisations organisations;
  private final Correspondence correspondence;
  private final AuditTrail trail;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideRequests(
      Stewards stewards,
      Requests requests,
      OwnedOrganisations organisations,
      Correspondence correspondence,
      AuditTrail trail,
      Texts texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.stewards = stewards;
    this.requests = requests;
    this.organisations = organisations;
    this.correspondence = correspondence;
    this.trail = trail;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What a steward sees of a request.
   *
   * @param claim whether it is a claim; otherwise a verification
   * @param person name of the one who asks
   * @param email of the one who asks, to compare with the organisation's
   * @param verified how it is verified now; null if it is not
   * @param representatives how many people speak for it now
   */
  public record View(
      UUID id,
      boolean claim,
      String slug,
      OrganisationIdentity identity,
      OrganisationContent content,
      String person,
      String email,
      String who,
      String proof,
      Instant asked,
      @Nullable Verification verified,
      int representatives) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /**
   * @throws AccessDeniedException unless the signed-in person is a steward
   */
  @Transactional(readOnly = true)
  public void requireSteward() {
    stewards.require();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(Language reader) {
    return requests.all().stream()
        .flatMap(
            request ->
                organisations.find(request.organisation()).stream()
                    .map(
                        organisation ->
                            new Item(
                                texts.text(
                                    reader, "people.organisation.asks." + request.kind().code()),
                                organisation.identity().name(),
                                request.asked(),
                                "/stewards/requests/" + request.id())))
        .toList();
  }

  /** Empty if it was decided already, or never asked. */
  @Transactional(readOnly = true)
  public Optional<View> look(UUID id) {
    stewards.require();
    return requests.find(id).flatMap(this::view);
  }

  private Optional<View> view(Request request) {
    return organisations
        .find(request.organisation())
        .flatMap(
            organisation ->
                correspondence
                    .find(request.person())
                    .map(
                        one ->
                            new View(
                                request.id(),
                                request.kind() == Request.Kind.CLAIM,
                                organisation.slug(),
                                organisation.identity(),
                                organisation.content(),
                                one.name(),
                                one.email() == null ? "" : one.email().value(),
                                request.who(),
                                request.proof(),
                                request.asked(),
                                organisation.verifiedAt(clock.instant()),
                                organisation.representatives().size())));
  }

  /**
   * Grants what is asked.
   *
   * @param means how the steward made sure; for a claim null if the organisation shall not be
   *     marked as verified
   * @return false if it was decided already
   */
  public boolean grant(UUID id, @Nullable Means means, String why) {
    PersonId steward = stewards.require();
    Optional<Request> found = requests.lock(id);
    found.ifPresent(
        request ->
            organisations
                .lock(request.organisation())
                .ifPresent(organisation -> grant(steward, request, organisation, means, why)));
    return found.isPresent();
  }

  private void grant(
      PersonId steward,
      Request request,
      Organisation organisation,
      @Nullable Means means,
      String why) {
    Organisation after = organisation;
    if (request.kind() == Request.Kind.CLAIM) {
      after = after.join(request.person(), Role.REPRESENTATIVE);
      organisations.saveStaff(after);
      note(steward, Act.CLAIM_GRANTED, after, why);
    }
    if (means != null) {
      after = after.verified(new Verification(means, now()));
      organisations.saveVerification(after);
      note(steward, Act.VERIFIED, after, why);
    }
    requests.remove(request.id());
    answer(request, after, "granted", why);
    tellOthers(request, organisation);
    events.publishEvent(new OrganisationChanged(after.id()));
  }

  /**
   * @return false if it was decided already
   */
  public boolean refuse(UUID id, String why) {
    PersonId steward = stewards.require();
    Optional<Request> found = requests.lock(id);
    found.ifPresent(
        request ->
            organisations
                .find(request.organisation())
                .ifPresent(
                    organisation -> {
                      requests.remove(id);
                      Act act =
                          request.kind() == Request.Kind.CLAIM
                              ? Act.CLAIM_REFUSED
                              : Act.VERIFICATION_REFUSED;
                      note(steward, act, organisation, why);
                      answer(request, organisation, "refused", why);
                    }));
    return found.isPresent();
  }

  /**
   * Takes the mark away from an organisation.
   *
   * @return false where there is no such organisation, or it is not verified
   */
  public boolean takeBack(String slug, String why) {
    PersonId steward = stewards.require();
    Optional<Organisation> found =
        organisations.lock(slug).filter(organisation -> organisation.verification() != null);
    found.ifPresent(
        organisation -> {
          organisations.saveVerification(organisation.verified(null));
          note(steward, Act.VERIFICATION_TAKEN_BACK, organisation, why);
          organisation
              .representatives()
              .forEach(
                  person ->
                      correspondence.write(
                          person,
                          "people.mail.verification-taken-back",
                          Map.of("organisation", organisation.identity().name(), "why", why),
                          path(organisation)));
          events.publishEvent(new OrganisationChanged(organisation.id()));
        });
    return found.isPresent();
  }

  private void answer(Request request, Organisation organisation, String outcome, String why) {
    correspondence.write(
        request.person(),
        "people.mail." + request.kind().code() + "-" + outcome,
        Map.of("organisation", organisation.identity().name(), "why", why),
        path(organisation));
  }

  /** The other side of a claim: who spoke for it before, and its own address. */
  private void tellOthers(Request request, Organisation before) {
    if (request.kind() != Request.Kind.CLAIM) {
      return;
    }
    Map<String, String> named = Map.of("organisation", before.identity().name());
    before
        .representatives()
        .forEach(
            person ->
                correspondence.write(person, "people.mail.joined", named, path(before) + "/staff"));
    EmailAddress.of(before.content().contact())
        .ifPresent(
            address ->
                correspondence.write(
                    address, before.written(), "people.mail.claim-decided", named, path(before)));
  }

  private void note(PersonId steward, Act act, Organisation organisation, String why) {
    trail.note(
        steward, act, organisation.id(), organisation.identity().name(), path(organisation), why);
  }

  private static String path(Organisation organisation) {
    return "/organisations/" + organisation.slug();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
