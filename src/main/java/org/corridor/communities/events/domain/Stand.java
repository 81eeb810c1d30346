package org.corridor.communities.events.domain;

/** A stand of the market place of an event. */
public record Stand(String name, String about) {

  public static final int NAME = 120;
  public static final int ABOUT = 500;

  /** Most stands of one event. */
  public static final int MOST = 100;
}
