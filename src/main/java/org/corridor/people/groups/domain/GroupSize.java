package org.corridor.people.groups.domain;

import java.time.LocalDate;

/**
 * How many people a group has, as it says itself; not how many of them are members here.
 *
 * @param people from 1 to {@link #MOST}
 * @param estimate whether nobody has counted
 * @param on the day on which it was said
 */
public record GroupSize(int people, boolean estimate, LocalDate on) {

  public static final int MOST = 10_000_000;

  public GroupSize {
    if (people < 1 || people > MOST) {
      throw new IllegalArgumentException("No size of a group: " + people);
    }
  }

  boolean saysTheSame(GroupSize other) {
    return people == other.people && estimate == other.estimate;
  }
}
