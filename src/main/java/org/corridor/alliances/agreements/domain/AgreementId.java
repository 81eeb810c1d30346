package org.corridor.alliances.agreements.domain;

import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;

/** Names an agreement in addresses. */
public record AgreementId(UUID value) {

  public static AgreementId create() {
    return new AgreementId(UUID.randomUUID());
  }

  /** An id that is none is one that nothing has. */
  public static UUID parsed(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }

  /** The address of its page. */
  public String path(PartnershipId partnership) {
    return partnership.path() + "/agreements/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
