package org.corridor.capacities.missions;

import java.util.UUID;

/** Identity of a mission. */
public record MissionId(UUID value) {

  /** The address of its page. */
  public String path() {
    return "/missions/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
