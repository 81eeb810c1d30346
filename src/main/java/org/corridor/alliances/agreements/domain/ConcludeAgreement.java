package org.corridor.alliances.agreements.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.agreements.domain.Agreement.Signature;
import org.corridor.alliances.agreements.domain.Agreement.State;
import org.corridor.alliances.agreements.domain.Agreement.Version;
import org.corridor.alliances.agreements.domain.Agreement.Withdrawal;
import org.corridor.alliances.agreements.domain.AgreementLog.Deed;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an agreement up for signature, signs it, withdraws from it: for those who speak. */
@Service
@Transactional
public class ConcludeAgreement {

  public static final int NAME = 120;
  public static final int CAPACITY = 120;
  public static final int REASON = 2_000;

  private final Seats seats;
  private final Partnerships partnerships;
  private final AgreementTable table;
  private final Signatures signatures;
  private final Drafting drafting;
  private final AgreementLog log;
  private final Trail trail;
  private final Clock clock;

  ConcludeAgreement(
      Seats seats,
      Partnerships partnerships,
      AgreementTable table,
      Signatures signatures,
      Drafting drafting,
      AgreementLog log,
      Trail trail,
      Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.table = table;
    this.signatures = signatures;
    this.drafting = drafting;
    this.log = log;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Freezes the text as the next version; gives its number.
   *
   * @param latest number of the latest version that was seen, 0 for none
   * @throws Refused where it cannot be put up as it stands
   */
  public int putUp(PartnershipId id, AgreementId agreement, int latest) {
    return putUp(seats.require(id), agreement, latest);
  }

  int putUp(Seat seat, AgreementId agreement, int latest) {
    PartnershipId id = seat.partnership();
    Agreement now = table.lock(agreement, seat).orElseThrow(NoSeat::new);
    now.requireWorkedOnBy(seat);
    seat.requireSpeaks();
    int number = now.latest().map(Version::number).orElse(0);
    if (number != latest) {
      throw new Refused(Refused.Why.CHANGED);
    }
    PartnershipView partnership = partnerships.view(seat);
    requireJoined(now, partnership);
    Content content = drafting.content(now, partnership);
    if (content.articles().isEmpty()) {
      throw new Refused(Refused.Why.EMPTY);
    }
    String json = drafting.json(content);
    String hash = Content.sha256(json);
    if (now.latest().filter(last -> last.sha256().equals(hash)).isPresent()) {
      throw new Refused(Refused.Why.SAME);
    }
    Version version = new Version(number + 1, now.parties(), hash, seat.id(), instant());
    table.add(now, version, json);
    log.note(agreement, seat, Deed.PUT_UP, version(version));
    note(now, seat, "alliances.agreements.trail.put-up", version);
    tell(now, partnership, seat, "alliances.agreements.tell.put-up", version);
    return version.number();
  }

  private static void requireJoined(Agreement agreement, PartnershipView partnership) {
    boolean all =
        agreement.parties().stream()
            .allMatch(party -> partnership.partner(party).filter(Partner::isJoined).isPresent());
    if (!all || agreement.parties().size() < 2) {
      throw new Refused(Refused.Why.PARTIES);
    }
  }

  /**
   * What somebody typed to sign.
   *
   * @param sha256 of the version that they read
   */
  public record Pen(int version, String sha256, String name, String capacity) {
    @Override
    public String toString() {
      return "Pen";
    }
  }

  /**
   * Signs a version for one's partner. A second time changes nothing.
   *
   * @throws Refused with {@link Refused.Why#NOT_OPEN} where it is not what waits for signatures
   */
  public void sign(PartnershipId id, AgreementId agreement, Pen pen) {
    sign(seats.require(id), agreement, pen);
  }

  void sign(Seat seat, AgreementId agreement, Pen pen) {
    PartnershipId id = seat.partnership();
    Agreement now = table.lock(agreement, seat).orElseThrow(NoSeat::new);
    seat.requireSpeaks();
    PartnerId partner = seat.requirePartner();
    Version version = now.version(pen.version());
    if (!version.parties().contains(partner)) {
      throw new AccessDeniedException("Not a party");
    }
    if (now.signature(version, partner).isPresent()) {
      return;
    }
    if (!now.isSignedNextBy(seat, version) || !version.sha256().equals(pen.sha256())) {
      throw new Refused(Refused.Why.NOT_OPEN);
    }
    PartnershipView partnership = partnerships.view(seat);
    boolean informal = partnership.partner(partner).map(Partner::informal).orElse(false);
    signatures.add(
        agreement,
        new Signature(
            version.number(),
            partner,
            seat.id(),
            pen.name(),
            pen.capacity(),
            informal,
            version.sha256(),
            instant()),
        seats.personOf(seat.id()));
    log.note(agreement, seat, Deed.SIGNED, version(version));
    note(now, seat, "alliances.agreements.trail.signed", version);
    Agreement then = table.find(agreement, seat).orElseThrow();
    if (then.concluded().filter(version::equals).isPresent()) {
      log.note(agreement, seat, Deed.IN_FORCE, version(version));
      note(now, seat, "alliances.agreements.trail.in-force", version);
      tell(now, partnership, seat, "alliances.agreements.tell.in-force", version);
    }
  }

  /**
   * What somebody said to withdraw.
   *
   * @param effective today or later
   */
  public record Leave(LocalDate effective, String reason, Language written) {}

  /**
   * Withdraws one's partner from what binds it. The others stay bound to each other.
   *
   * @return false where nothing binds it any more
   */
  public boolean withdraw(PartnershipId id, AgreementId agreement, Leave leave) {
    Seat seat = seats.require(id);
    Agreement now = table.lock(agreement, seat).orElseThrow(NoSeat::new);
    seat.requireSpeaks();
    PartnerId partner = seat.requirePartner();
    List<Version> bound = now.left(seat);
    if (bound.isEmpty()) {
      return false;
    }
    PartnershipView partnership = partnerships.view(seat);
    State before = now.state();
    for (Version version : bound) {
      signatures.add(
          agreement,
          new Withdrawal(
              version.number(),
              partner,
              seat.id(),
              leave.effective(),
              leave.reason(),
              leave.written(),
              instant()));
      log.note(
          agreement,
          seat,
          Deed.WITHDREW,
          Map.of(
              "version",
              String.valueOf(version.number()),
              "date",
              leave.effective().toString(),
              "reason",
              leave.reason()));
    }
    Version last = bound.get(bound.size() - 1);
    note(now, seat, "alliances.agreements.trail.withdrew", last);
    tell(now, partnership, seat, "alliances.agreements.tell.withdrew", last);
    if (now.parties().contains(partner)) {
      table.save(now.with(now.terms().without(partner)));
    }
    Agreement then = table.find(agreement, seat).orElseThrow();
    if (before == State.IN_FORCE && then.state() == State.ENDED) {
      log.note(agreement, seat, Deed.ENDED, version(last));
    }
    return true;
  }

  /** In the room's own trail, where everybody reads: memoranda only. */
  private void note(Agreement agreement, Seat seat, String message, Version version) {
    if (agreement.kind() == AgreementKind.MEMORANDUM) {
      trail.note(seat, message, arguments(agreement, version));
    }
  }

  /** Tells those who work for the other parties. */
  private void tell(
      Agreement agreement, PartnershipView partnership, Seat by, String message, Version version) {
    String path = agreement.id().path(agreement.partnership()) + "/versions/" + version.number();
    for (Participant one : partnership.people()) {
      PartnerId partner = one.partner();
      if (one.here()
          && one.role().speaks()
          && partner != null
          && !by.isOf(partner)
          && version.parties().contains(partner)) {
        trail.tell(by, one.seat(), message, arguments(agreement, version), path);
      }
    }
  }

  private static Map<String, String> arguments(Agreement agreement, Version version) {
    return Map.of("title", agreement.terms().title(), "version", String.valueOf(version.number()));
  }

  private static Map<String, String> version(Version version) {
    return Map.of("version", String.valueOf(version.number()));
  }

  private Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
