package org.corridor.communities.pledges;

import java.util.UUID;

/** Identity of a pledge or a charter. */
public record PledgeId(UUID value) {

  public static PledgeId create() {
    return new PledgeId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/pledges/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
