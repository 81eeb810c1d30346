package org.corridor.alliances.partnerships;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody's place in a partnership. {@link Seats} gives the one of the person who asks; what they
 * may do follows from it.
 *
 * @param partner for whom they work; null for observers
 * @param name how they want to be called here, shown to those in the partnership only
 */
public record Seat(
    SeatId id, PartnershipId partnership, @Nullable PartnerId partner, SeatRole role, String name) {

  public boolean works() {
    return role.works();
  }

  public boolean speaks() {
    return role.speaks();
  }

  public boolean coordinates() {
    return role == SeatRole.COORDINATOR;
  }

  /** Whether they work for this partner. */
  public boolean isOf(PartnerId other) {
    return other.equals(partner);
  }

  /**
   * The partner they work for.
   *
   * @throws AccessDeniedException for observers
   */
  public PartnerId requirePartner() {
    if (partner == null) {
      throw denied();
    }
    return partner;
  }

  /**
   * @throws AccessDeniedException for observers
   */
  public void requireWorks() {
    require(works());
  }

  /**
   * @throws AccessDeniedException for who does not speak for a partner
   */
  public void requireSpeaks() {
    require(speaks());
  }

  /**
   * @throws AccessDeniedException for who does not lead the partnership
   */
  public void requireCoordinates() {
    require(coordinates());
  }

  private static void require(boolean may) {
    if (!may) {
      throw denied();
    }
  }

  private static AccessDeniedException denied() {
    return new AccessDeniedException("Not theirs to do in this partnership");
  }

  /** Says no name, so that none ends in a log. */
  @Override
  public String toString() {
    return "Seat " + id;
  }
}
