package org.corridor.alliances.stakeholders;

import java.util.Optional;
import java.util.UUID;

/** Names a stakeholder of a partnership. */
public record StakeholderId(UUID value) {

  public static StakeholderId create() {
    return new StakeholderId(UUID.randomUUID());
  }

  /** Empty where it cannot be one. */
  public static Optional<StakeholderId> of(String value) {
    try {
      return Optional.of(new StakeholderId(UUID.fromString(value)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
