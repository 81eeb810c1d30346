package org.corridor.communities.consultations;

import java.util.UUID;

/** A consultation. */
public record ConsultationId(UUID value) {

  public static ConsultationId create() {
    return new ConsultationId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/consultations/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
