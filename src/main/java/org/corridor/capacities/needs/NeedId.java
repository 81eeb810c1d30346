package org.corridor.capacities.needs;

import java.util.UUID;

/** Identity of a need. */
public record NeedId(UUID value) {

  public static NeedId create() {
    return new NeedId(UUID.randomUUID());
  }

  /** The address of its page. */
  public String path() {
    return "/needs/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
