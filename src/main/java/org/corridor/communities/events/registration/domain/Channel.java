package org.corridor.communities.events.registration.domain;

import org.corridor.communities.events.EventId;

/**
 * A way by which people are invited.
 *
 * @param code in the address that is passed on
 * @param name for the organisers
 */
public record Channel(String code, EventId event, String name) {

  public static final int NAME = 80;

  /** Most of one event. */
  public static final int MOST = 50;

  public String path() {
    return event.path() + "?from=" + code;
  }
}
