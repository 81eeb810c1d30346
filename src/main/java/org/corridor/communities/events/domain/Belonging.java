package org.corridor.communities.events.domain;

import org.corridor.communities.CircleId;
import org.corridor.people.OrganisationId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf an event is held, and what it is part of.
 *
 * @param circleOnly whether only members of the circle may know of it
 */
public record Belonging(
    @Nullable OrganisationId organisation,
    @Nullable CircleId circle,
    boolean circleOnly,
    @Nullable ProjectKey project) {

  public static final Belonging NONE = new Belonging(null, null, false, null);

  /**
   * @throws IllegalArgumentException for members of no circle
   */
  public Belonging {
    if (circleOnly && circle == null) {
      throw new IllegalArgumentException("For the members of which circle?");
    }
  }
}
