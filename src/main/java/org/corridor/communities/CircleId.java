package org.corridor.communities;

import java.util.UUID;

/** A circle. */
public record CircleId(UUID value) {

  public static CircleId create() {
    return new CircleId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/circles/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
