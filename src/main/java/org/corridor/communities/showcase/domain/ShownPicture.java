package org.corridor.communities.showcase.domain;

import java.util.UUID;

/**
 * A picture of a project.
 *
 * @param shows what it shows, for who does not see it
 * @param width of the small one, in pixels
 */
public record ShownPicture(UUID id, String shows, int width, int height) {
  public static final int SHOWS = 200;
  public static final int MOST = 6;
}
