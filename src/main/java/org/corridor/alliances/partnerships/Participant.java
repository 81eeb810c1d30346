package org.corridor.alliances.partnerships;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the partnership as the others there see them.
 *
 * @param partner null for observers
 * @param name empty for who was erased
 * @param here false once they left
 */
public record Participant(
    SeatId seat, @Nullable PartnerId partner, SeatRole role, String name, boolean here) {

  @Override
  public String toString() {
    return "Participant " + seat;
  }
}
