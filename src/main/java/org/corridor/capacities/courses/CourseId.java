package org.corridor.capacities.courses;

import java.util.Optional;
import java.util.UUID;

/** Identity of a course; its page stands at {@code /courses/<id>}. */
public record CourseId(UUID value) {

  public static CourseId create() {
    return new CourseId(UUID.randomUUID());
  }

  /** The course that an address names; empty for what is no id. */
  public static Optional<CourseId> of(String typed) {
    try {
      return Optional.of(new CourseId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public String path() {
    return "/courses/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
