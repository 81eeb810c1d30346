package org.corridor.alliances.partnerships;

import java.util.UUID;

/** Names somebody's seat in a partnership, also after they left it. */
public record SeatId(UUID value) {

  public static SeatId create() {
    return new SeatId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
