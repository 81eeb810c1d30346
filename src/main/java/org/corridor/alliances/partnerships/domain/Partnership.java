package org.corridor.alliances.partnerships.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Partners, and the people who sit at their table. Who may come, go and speak is decided here. As
 * long as anybody is there, one of them coordinates (handbook 6.1).
 */
record Partnership(PartnershipId id, About about, List<Partner> partners, List<Place> places) {

  static final int MOST_PARTNERS = 20;
  static final int MOST_PEOPLE = 200;

  Partnership {
    partners = List.copyOf(partners);
    places = List.copyOf(places);
  }

  static Partnership found(PersonId founder, PartnershipDraft draft) {
    Partner first = partner(draft.partner(), PartnerState.JOINED);
    Place lead =
        new Place(SeatId.create(), first.id(), founder, SeatRole.COORDINATOR, draft.called(), true);
    return new Partnership(PartnershipId.create(), draft.about(), List.of(first), List.of(lead));
  }

  private static Partner partner(PartnerDraft draft, PartnerState state) {
    return new Partner(
        PartnerId.create(),
        draft.name(),
        draft.organisation(),
        draft.country(),
        draft.end(),
        draft.informal(),
        state,
        draft.language(),
        draft.zone());
  }

  /**
   * @throws NoSeat for who is not here
   */
  Seat seat(PersonId person) {
    return place(person).filter(Place::here).map(place -> place.seat(id)).orElseThrow(NoSeat::new);
  }

  Optional<Place> place(PersonId person) {
    return places.stream().filter(place -> place.isOf(person)).findFirst();
  }

  Place place(SeatId seat) {
    return places.stream()
        .filter(place -> place.id().equals(seat))
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  Partner partner(PartnerId partner) {
    return partners.stream()
        .filter(one -> one.id().equals(partner))
        .findFirst()
        .orElseThrow(NoSeat::new);
  }

  /** Those who are here and work for the partner. */
  List<Place> of(PartnerId partner) {
    return places.stream()
        .filter(place -> place.here() && partner.equals(place.partner()))
        .toList();
  }

  PartnershipView view(Seat reader) {
    return new PartnershipView(
        id,
        about.title(),
        about.written(),
        about.origin(),
        about.residence(),
        reader.works() ? about.design() : null,
        partners,
        places.stream().map(Place::shown).toList());
  }

  Partnership describe(Seat by, About changed) {
    by.requireCoordinates();
    return new Partnership(id, changed, partners, places);
  }

  /** Adds a partner that still has to come. */
  Partnership add(Seat by, PartnerDraft draft) {
    by.requireCoordinates();
    if (partners.size() >= MOST_PARTNERS) {
      throw new Refused(Refused.Why.TOO_MANY_PARTNERS);
    }
    if (partners.stream().anyMatch(one -> isSame(one, draft))) {
      throw new Refused(Refused.Why.ALREADY_IN);
    }
    List<Partner> more = new ArrayList<>(partners);
    more.add(partner(draft, PartnerState.INVITED));
    return new Partnership(id, about, more, places);
  }

  private static boolean isSame(Partner one, PartnerDraft draft) {
    return one.state() != PartnerState.LEFT
        && (one.name().equalsIgnoreCase(draft.name())
            || one.organisation() != null && one.organisation().equals(draft.organisation()));
  }

  /** Takes back that a partner was added, as long as nobody came for it. */
  Partnership drop(Seat by, PartnerId partner) {
    by.requireCoordinates();
    if (partner(partner).state() != PartnerState.INVITED) {
      throw denied();
    }
    return new Partnership(
        id, about, partners.stream().filter(one -> !one.id().equals(partner)).toList(), places);
  }

  /** A partner's own settings: of its speakers, and of the coordinator until it has come. */
  Partnership adjust(Seat by, PartnerId partner, UnaryOperator<Partner> change) {
    boolean own = by.isOf(partner) && by.speaks();
    boolean waiting = by.coordinates() && partner(partner).state() == PartnerState.INVITED;
    if (!own && !waiting) {
      throw denied();
    }
    return withPartner(partner, change);
  }

  /** Whether the seat may bring people for the partner, or observers where it is null. */
  void requireMayInvite(Seat by, @Nullable PartnerId partner, SeatRole role) {
    boolean own = partner != null && by.isOf(partner) && by.speaks();
    boolean fits =
        partner == null
            ? role == SeatRole.OBSERVER
            : role == SeatRole.SPEAKER || role == SeatRole.MEMBER;
    if (!fits || !own && !by.coordinates()) {
      throw denied();
    }
    requireOpen(partner);
  }

  private void requireOpen(@Nullable PartnerId partner) {
    if (partner != null && partner(partner).state() == PartnerState.LEFT) {
      throw new Refused(Refused.Why.PARTNER_LEFT);
    }
  }

  /** Somebody takes a seat. Who is here already keeps theirs. */
  Partnership join(PersonId person, @Nullable PartnerId partner, SeatRole role, String called) {
    requireOpen(partner);
    Optional<Place> before = place(person);
    if (before.filter(Place::here).isPresent()) {
      return this;
    }
    if (places.stream().filter(Place::here).count() >= MOST_PEOPLE) {
      throw new Refused(Refused.Why.TOO_MANY_PEOPLE);
    }
    SeatRole first = partner != null && of(partner).isEmpty() ? SeatRole.SPEAKER : role;
    Partnership with =
        before
            .map(old -> withPlace(old.id(), place -> place.back(partner, first, called)))
            .orElseGet(
                () -> plus(new Place(SeatId.create(), partner, person, first, called, true)));
    return partner == null ? with : with.withPartner(partner, Partnership::joined);
  }

  private static Partner joined(Partner partner) {
    return state(partner, PartnerState.JOINED);
  }

  private static Partner state(Partner one, PartnerState state) {
    return new Partner(
        one.id(),
        one.name(),
        one.organisation(),
        one.country(),
        one.end(),
        one.informal(),
        state,
        one.language(),
        one.zone());
  }

  Partnership call(Seat by, String called) {
    return withPlace(by.id(), place -> place.called(called));
  }

  /** Makes somebody a speaker or member of their partner. */
  Partnership giveRole(Seat by, SeatId seat, SeatRole role) {
    Place place = place(seat);
    requireMayChange(by, place);
    if (place.role() == SeatRole.COORDINATOR
        || place.partner() == null
        || role != SeatRole.SPEAKER && role != SeatRole.MEMBER) {
      throw denied();
    }
    return spoken(withPlace(seat, one -> one.as(role)), place.partner());
  }

  /** Somebody else leads from now on; who did speaks for their partner as before. */
  Partnership handOver(Seat by, SeatId to) {
    by.requireCoordinates();
    Place next = place(to);
    if (!next.here() || next.partner() == null) {
      throw denied();
    }
    return withPlace(by.id(), place -> place.as(SeatRole.SPEAKER))
        .withPlace(to, place -> place.as(SeatRole.COORDINATOR));
  }

  /** Somebody goes, by themselves or shown out. */
  Partnership remove(Seat by, SeatId seat) {
    Place place = place(seat);
    if (!by.id().equals(seat)) {
      requireMayChange(by, place);
    }
    boolean last = places.stream().filter(Place::here).count() == 1;
    if (place.role() == SeatRole.COORDINATOR && !last) {
      throw new Refused(Refused.Why.NEEDS_COORDINATOR);
    }
    Partnership after = withPlace(seat, Place::gone);
    PartnerId partner = place.partner();
    return partner == null ? after : spoken(after, partner);
  }

  private void requireMayChange(Seat by, Place place) {
    boolean own = by.speaks() && place.partner() != null && by.isOf(place.partner());
    if (!own && !by.coordinates()) {
      throw denied();
    }
  }

  private static Partnership spoken(Partnership after, PartnerId partner) {
    List<Place> left = after.of(partner);
    if (!left.isEmpty() && left.stream().noneMatch(place -> place.role().speaks())) {
      throw new Refused(Refused.Why.NEEDS_SPEAKER);
    }
    return after;
  }

  /** The partner withdraws, with all its people. What they wrote stays. */
  Partnership withdraw(Seat by) {
    by.requireSpeaks();
    PartnerId partner = by.requirePartner();
    boolean alone =
        places.stream().filter(Place::here).allMatch(place -> partner.equals(place.partner()));
    if (!alone && of(partner).stream().anyMatch(place -> place.role() == SeatRole.COORDINATOR)) {
      throw new Refused(Refused.Why.NEEDS_COORDINATOR);
    }
    Partnership after = withPartner(partner, one -> state(one, PartnerState.LEFT));
    for (Place place : of(partner)) {
      after = after.withPlace(place.id(), Place::gone);
    }
    return after;
  }

  /** Leaves the seat without its person. Who stands longest leads if nobody else does. */
  Partnership forget(PersonId person) {
    Optional<Place> place = place(person);
    if (place.isEmpty()) {
      return this;
    }
    Partnership after = withPlace(place.get().id(), Place::forgotten);
    boolean led =
        after.places.stream().anyMatch(one -> one.here() && one.role() == SeatRole.COORDINATOR);
    if (led) {
      return after;
    }
    return after.places.stream()
        .filter(one -> one.here() && one.partner() != null)
        .min(java.util.Comparator.comparing(Place::role))
        .map(next -> after.withPlace(next.id(), one -> one.as(SeatRole.COORDINATOR)))
        .orElse(after);
  }

  private Partnership plus(Place place) {
    List<Place> more = new ArrayList<>(places);
    more.add(place);
    return new Partnership(id, about, partners, more);
  }

  private Partnership withPlace(SeatId seat, UnaryOperator<Place> change) {
    return new Partnership(
        id,
        about,
        partners,
        places.stream().map(one -> one.id().equals(seat) ? change.apply(one) : one).toList());
  }

  private Partnership withPartner(PartnerId partner, UnaryOperator<Partner> change) {
    return new Partnership(
        id,
        about,
        partners.stream().map(one -> one.id().equals(partner) ? change.apply(one) : one).toList(),
        places);
  }

  private static AccessDeniedException denied() {
    return new AccessDeniedException("Not theirs to do in this partnership");
  }
}
