package org.corridor.alliances.partnerships;

import java.util.Optional;
import java.util.UUID;

/** Names a partnership in addresses. */
public record PartnershipId(UUID value) {

  public static PartnershipId create() {
    return new PartnershipId(UUID.randomUUID());
  }

  /** Empty where it cannot be one. */
  public static Optional<PartnershipId> of(String value) {
    try {
      return Optional.of(new PartnershipId(UUID.fromString(value)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The address of its room. */
  public String path() {
    return "/partnerships/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
