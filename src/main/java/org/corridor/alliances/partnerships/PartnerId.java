package org.corridor.alliances.partnerships;

import java.util.UUID;

/** Names a partner of a partnership. */
public record PartnerId(UUID value) {

  public static PartnerId create() {
    return new PartnerId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
