package org.corridor.projects.underway;

import java.util.UUID;

/** Somebody's place in a team. It stays in the records after they left or were erased. */
public record MemberId(UUID value) {

  public static MemberId create() {
    return new MemberId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
