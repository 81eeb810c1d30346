package org.corridor.communities.references.domain;

import java.util.UUID;

/** The same work stands in the inventory already. */
public class KnownReference extends RuntimeException {

  private final UUID known;

  KnownReference(UUID known) {
    this.known = known;
  }

  /** Which one it is. */
  public UUID known() {
    return known;
  }
}
