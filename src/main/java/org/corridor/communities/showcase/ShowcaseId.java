package org.corridor.communities.showcase;

import java.util.UUID;

/** A community project that wants support. */
public record ShowcaseId(UUID value) {

  public static ShowcaseId create() {
    return new ShowcaseId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/showcase/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
