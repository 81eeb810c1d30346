package org.corridor.communities.experiences;

import java.util.UUID;

/** An experience that a member told. */
public record ExperienceId(UUID value) {

  public static ExperienceId create() {
    return new ExperienceId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/experiences/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
