package org.corridor.communities.news;

import java.util.UUID;

/** A piece of news. */
public record NewsId(UUID value) {

  public static NewsId create() {
    return new NewsId(UUID.randomUUID());
  }

  /** Where it is on this site. */
  public String path() {
    return "/news/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
