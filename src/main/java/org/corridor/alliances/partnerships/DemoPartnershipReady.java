package org.corridor.alliances.partnerships;

import java.util.List;

/**
 * The sample partnership of the profile {@code demo} was just made, once in the life of a database:
 * a plain {@code @EventListener} may fill its subject with samples.
 *
 * @param seats a coordinator at the end of residence, a speaker and a member at the end of origin,
 *     an observer, in this order
 */
public record DemoPartnershipReady(PartnershipId partnership, List<Seat> seats) {
  public DemoPartnershipReady {
    seats = List.copyOf(seats);
  }
}
