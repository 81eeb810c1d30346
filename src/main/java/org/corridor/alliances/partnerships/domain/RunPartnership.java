package org.corridor.alliances.partnerships.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.Representation;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.secret.OneTimeLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What its people do to a partnership itself. All throw {@link NoSeat} for strangers, {@link
 * Refused} for what the partnership does not bear, and access denied for what is not theirs to do.
 */
@Service
@Transactional
public class RunPartnership {

  private static final String TRAIL = "alliances.partnership.trail.";

  private final PartnershipTable table;
  private final Invitations invitations;
  private final Seats seats;
  private final Representation representation;
  private final WriteToPeople mails;
  private final Trail trail;

  RunPartnership(
      PartnershipTable table,
      Invitations invitations,
      Seats seats,
      Representation representation,
      WriteToPeople mails,
      Trail trail) {
    this.table = table;
    this.invitations = invitations;
    this.seats = seats;
    this.representation = representation;
    this.mails = mails;
    this.trail = trail;
  }

  public void describe(PartnershipId id, About about) {
    change(id, "described", Map.of(), (partnership, by) -> partnership.describe(by, about));
  }

  /** Adds a partner; those who speak for its organisation, if it has one here, get a mail. */
  public PartnerId add(PartnershipId id, PartnerDraft draft) {
    Partnership after =
        change(id, "partner-added", Map.of("name", draft.name()), (p, by) -> p.add(by, draft));
    OrganisationId organisation = draft.organisation();
    if (organisation != null) {
      representation
          .speakers(organisation)
          .forEach(
              person ->
                  mails.write(
                      person,
                      "alliances.partnership.mail.asked",
                      Map.of("title", after.about().title(), "organisation", draft.name()),
                      "/partnerships"));
    }
    return after.partners().get(after.partners().size() - 1).id();
  }

  public void drop(PartnershipId id, PartnerId partner) {
    String name = locked(id).partner(partner).name();
    invitations.removeFor(partner);
    change(id, "partner-dropped", Map.of("name", name), (p, by) -> p.drop(by, partner));
  }

  public void adjust(PartnershipId id, PartnerId partner, UnaryOperator<Partner> change) {
    change(
        id,
        "partner-adjusted",
        Map.of("partner", partner.toString()),
        (p, by) -> p.adjust(by, partner, change));
  }

  /**
   * A link that brings one person to the table; it is told once, here.
   *
   * @param partner null for observers
   */
  public OneTimeLink invite(PartnershipId id, @Nullable PartnerId partner, SeatRole role) {
    Seat by = seats.require(id);
    locked(id).requireMayInvite(by, partner, role);
    return invitations.add(by, partner, role);
  }

  /** The links that wait, as those see them who may make such. */
  @Transactional(readOnly = true)
  public List<Waiting> waiting(PartnershipId id) {
    Seat by = seats.require(id);
    return invitations.of(id).stream()
        .filter(
            one ->
                by.coordinates()
                    || by.speaks() && by.partner() != null && by.partner().equals(one.partner()))
        .map(one -> new Waiting(one.id(), one.partner(), one.role(), one.expires()))
        .toList();
  }

  /** An invitation that nobody used yet. */
  public record Waiting(
      UUID id, @Nullable PartnerId partner, SeatRole role, java.time.Instant expires) {}

  public void takeBack(PartnershipId id, UUID invitation) {
    if (waiting(id).stream().anyMatch(one -> one.id().equals(invitation))) {
      invitations.remove(id, invitation);
    }
  }

  /** How one wants to be called here. */
  public void call(PartnershipId id, String called) {
    Seat by = seats.require(id);
    table.save(locked(id).call(by, called));
  }

  public void giveRole(PartnershipId id, SeatId seat, SeatRole role) {
    change(
        id,
        role == SeatRole.SPEAKER ? "made-speaker" : "made-member",
        Map.of("whom", seat.toString()),
        (p, by) -> p.giveRole(by, seat, role));
  }

  public void handOver(PartnershipId id, SeatId to) {
    change(id, "handed-over", Map.of("whom", to.toString()), (p, by) -> p.handOver(by, to));
  }

  /** Shows somebody out, or leaves. */
  public void remove(PartnershipId id, SeatId seat) {
    Seat by = seats.require(id);
    boolean self = by.id().equals(seat);
    change(
        id,
        self ? "left" : "removed",
        self ? Map.of() : Map.of("whom", seat.toString()),
        (p, who) -> p.remove(who, seat));
  }

  /**
   * The partner of the signed-in person withdraws.
   *
   * @param reason in its words; may be empty
   */
  public void withdraw(PartnershipId id, String reason) {
    Seat by = seats.require(id);
    Optional.ofNullable(by.partner()).ifPresent(invitations::removeFor);
    change(
        id,
        reason.isEmpty() ? "withdrew" : "withdrew-because",
        Map.of("partner", by.requirePartner().toString(), "reason", reason),
        Partnership::withdraw);
  }

  private Partnership change(
      PartnershipId id,
      String deed,
      Map<String, String> arguments,
      BiFunction<Partnership, Seat, Partnership> change) {
    Seat by = seats.require(id);
    Partnership before = locked(id);
    Partnership after = change.apply(before, by);
    if (!after.equals(before)) {
      table.save(after);
      trail.note(by, TRAIL + deed, arguments);
    }
    return after;
  }

  private Partnership locked(PartnershipId id) {
    seats.require(id);
    return table.lock(id).orElseThrow(NoSeat::new);
  }
}
