package org.corridor.people;

import java.util.UUID;

/** Identity of an organisation. */
public record OrganisationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
