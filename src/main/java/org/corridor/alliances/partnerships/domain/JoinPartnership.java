package org.corridor.alliances.partnerships.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.partnerships.domain.Invitations.Invitation;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a seat: with a link, or because one speaks for an organisation that was asked. */
@Service
@Transactional
public class JoinPartnership {

  private final PartnershipTable table;
  private final Invitations invitations;
  private final Representation representation;
  private final Trail trail;
  private final CurrentPerson current;

  JoinPartnership(
      PartnershipTable table,
      Invitations invitations,
      Representation representation,
      Trail trail,
      CurrentPerson current) {
    this.table = table;
    this.invitations = invitations;
    this.representation = representation;
    this.trail = trail;
    this.current = current;
  }

  /**
   * What one is asked to join; all of it may be read by who holds the link.
   *
   * @param partner for whom; null for observers
   * @param already whether the reader has a seat there
   */
  public record Offer(
      PartnershipId id,
      String title,
      Language written,
      String origin,
      String residence,
      List<String> partners,
      @Nullable Partner partner,
      SeatRole role,
      boolean already) {}

  /** Empty where the link is not good, or no longer. */
  @Transactional(readOnly = true)
  public Optional<Offer> look(OneTimeLink link) {
    PersonId me = me();
    return invitations
        .find(link)
        .flatMap(
            invitation ->
                table
                    .find(invitation.partnership())
                    .map(p -> offer(p, invitation.partner(), invitation.role(), me)));
  }

  /**
   * Takes the seat; the link is used up.
   *
   * @param called how one wants to be called there
   */
  public Optional<PartnershipId> join(OneTimeLink link, String called) {
    PersonId me = me();
    Optional<Invitation> found = invitations.find(link);
    found.ifPresent(
        invitation -> {
          take(invitation.partnership(), me, invitation.partner(), invitation.role(), called);
          invitations.remove(invitation.partnership(), invitation.id());
        });
    return found.map(Invitation::partnership);
  }

  /** The partnerships that an organisation of the signed-in person was asked to join. */
  @Transactional(readOnly = true)
  public List<Offer> asked() {
    PersonId me = me();
    List<OrganisationId> own =
        representation.spokenForBy(me).stream().map(OrganisationView::id).toList();
    return table.awaiting(own).stream()
        .flatMap(id -> table.find(id).stream())
        .flatMap(
            partnership ->
                awaited(partnership, own)
                    .map(partner -> offer(partnership, partner.id(), SeatRole.SPEAKER, me))
                    .stream())
        .toList();
  }

  /**
   * Joins for the organisation that was asked.
   *
   * @throws NoSeat where none of the signed-in person's organisations was
   */
  public void accept(PartnershipId id, String called) {
    PersonId me = me();
    take(id, me, requireAwaited(id, me).id(), SeatRole.SPEAKER, called);
  }

  private Partner requireAwaited(PartnershipId id, PersonId me) {
    List<OrganisationId> own =
        representation.spokenForBy(me).stream().map(OrganisationView::id).toList();
    return table
        .find(id)
        .flatMap(partnership -> awaited(partnership, own))
        .orElseThrow(NoSeat::new);
  }

  private static Optional<Partner> awaited(Partnership partnership, List<OrganisationId> own) {
    return partnership.partners().stream()
        .filter(partner -> partner.state() == PartnerState.INVITED)
        .filter(partner -> own.contains(partner.organisation()))
        .findFirst();
  }

  void take(
      PartnershipId id,
      PersonId person,
      @Nullable PartnerId partner,
      SeatRole role,
      String called) {
    Partnership before = table.lock(id).orElseThrow(NoSeat::new);
    Partnership after = before.join(person, partner, role, called);
    if (!after.equals(before)) {
      table.save(after);
      trail.note(
          after.seat(person),
          role == SeatRole.OBSERVER
              ? "alliances.partnership.trail.observes"
              : "alliances.partnership.trail.joined",
          Map.of());
    }
  }

  private static Offer offer(
      Partnership partnership, @Nullable PartnerId partner, SeatRole role, PersonId me) {
    return new Offer(
        partnership.id(),
        partnership.about().title(),
        partnership.about().written(),
        partnership.about().origin(),
        partnership.about().residence(),
        partnership.partners().stream().filter(Partner::isJoined).map(Partner::name).toList(),
        partner == null ? null : partnership.partner(partner),
        role,
        partnership.place(me).filter(Place::here).isPresent());
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
