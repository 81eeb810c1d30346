package org.corridor.people;

import java.util.Optional;
import java.util.UUID;

/** Identity of a diaspora group; its page stands at {@code /groups/<id>}. */
public record GroupId(UUID value) {

  /** The group that an address names; empty for what is no id. */
  public static Optional<GroupId> of(String typed) {
    try {
      return Optional.of(new GroupId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
