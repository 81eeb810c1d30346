package org.corridor.communities.initiatives;

import java.util.UUID;

/** Identity of an initiative, of its vote and of the record of that. */
public record InitiativeId(UUID value) {

  public static InitiativeId create() {
    return new InitiativeId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/initiatives/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
