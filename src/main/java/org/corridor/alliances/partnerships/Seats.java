package org.corridor.alliances.partnerships;

import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;

/** Who may enter a partnership's room. Every use case of the room asks here first. */
public interface Seats {

  /**
   * The seat of the signed-in person.
   *
   * @throws NoSeat for strangers, for who has left or whose partner has, and where there is no such
   *     partnership
   */
  Seat require(PartnershipId partnership);

  /** Whoever has the seat, to be written to; empty once they left or were erased. */
  Optional<PersonId> personOf(SeatId seat);

  /** The seats that somebody has or had anywhere, for their own data. */
  List<Seat> of(PersonId person);
}
