package org.corridor.communities.trainings;

import java.util.UUID;

/** A training. */
public record TrainingId(UUID value) {

  public static TrainingId create() {
    return new TrainingId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/trainings/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
