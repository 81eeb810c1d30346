package org.corridor.alliances.partnerships.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the room to who has a seat. */
@Service
@Transactional(readOnly = true)
class PartnershipRooms implements Seats, Partnerships {

  private final PartnershipTable table;
  private final CurrentPerson current;

  PartnershipRooms(PartnershipTable table, CurrentPerson current) {
    this.table = table;
    this.current = current;
  }

  @Override
  public Seat require(PartnershipId partnership) {
    PersonId me = me();
    return table.find(partnership).orElseThrow(NoSeat::new).seat(me);
  }

  @Override
  public Optional<PersonId> personOf(SeatId seat) {
    return table
        .withSeat(seat)
        .flatMap(table::find)
        .flatMap(partnership -> partnership.place(seat).reachable());
  }

  @Override
  public List<Seat> of(PersonId person) {
    return table.of(person).stream()
        .flatMap(id -> table.find(id).stream())
        .flatMap(
            partnership ->
                partnership.place(person).map(place -> place.seat(partnership.id())).stream())
        .toList();
  }

  @Override
  public PartnershipView view(Seat reader) {
    return table.find(reader.partnership()).orElseThrow(NoSeat::new).view(reader);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
