package org.corridor.alliances.partnerships.domain;

import java.util.Optional;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A seat and who is on it.
 *
 * @param person null once they were erased
 * @param here false once they left
 */
record Place(
    SeatId id,
    @Nullable PartnerId partner,
    @Nullable PersonId person,
    SeatRole role,
    String name,
    boolean here) {

  Seat seat(PartnershipId partnership) {
    return new Seat(id, partnership, partner, role, name);
  }

  Participant shown() {
    return new Participant(id, partner, role, name, here);
  }

  boolean isOf(PersonId somebody) {
    return somebody.equals(person);
  }

  Optional<PersonId> reachable() {
    return here ? Optional.ofNullable(person) : Optional.empty();
  }

  Place as(SeatRole other) {
    return new Place(id, partner, person, other, name, here);
  }

  Place called(String other) {
    return new Place(id, partner, person, role, other, here);
  }

  Place gone() {
    return new Place(id, partner, person, role, name, false);
  }

  Place back(@Nullable PartnerId forPartner, SeatRole newRole, String newName) {
    return new Place(id, forPartner, person, newRole, newName, true);
  }

  Place forgotten() {
    return new Place(id, partner, null, role, "", false);
  }

  @Override
  public String toString() {
    return "Place " + id;
  }
}
