package org.corridor.communities.broadcasts;

import java.util.UUID;

/** A channel of a community. */
public record ChannelId(UUID value) {

  public static ChannelId create() {
    return new ChannelId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/channels/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
