package org.corridor.capacities.asks;

import java.util.UUID;

/** Identity of an ask. */
public record AskId(UUID value) {

  public static AskId create() {
    return new AskId(UUID.randomUUID());
  }

  /** Its page, which shows each side what that side may see. */
  public String path() {
    return "/capacities/asks/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
