package org.corridor.communities.broadcasts.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;

/**
 * What is on, when.
 *
 * @param minutes how long, from 1 to a day
 * @param stream address where it is heard; empty for that of the channel
 */
public record Transmission(
    UUID id, ChannelId channel, String title, Instant starts, int minutes, String stream) {

  public static final int TITLE = 150;
  public static final int MOST_MINUTES = 24 * 60;

  public Instant ends() {
    return starts.plusSeconds(60L * minutes);
  }
}
