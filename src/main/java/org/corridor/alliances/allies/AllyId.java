package org.corridor.alliances.allies;

import java.util.UUID;

/** Names a strategic ally of a partnership. */
public record AllyId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
