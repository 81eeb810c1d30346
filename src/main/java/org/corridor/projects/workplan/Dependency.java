package org.corridor.projects.workplan;

/**
 * An activity that begins once another has ended.
 *
 * @param before id of the activity that has to end first
 * @param after id of the one that waits
 * @param lag days between them, 0 to {@link #MOST_LAG}; with 0 it begins the next day
 */
public record Dependency(String before, String after, int lag) {

  public static final int MOST_LAG = 365;

  public Dependency {
    if (before.equals(after) || lag < 0 || lag > MOST_LAG) {
      throw new IllegalArgumentException("no such dependency");
    }
  }

  /** Whether it is kept by these days. */
  public boolean keptBy(Days first, Days second) {
    return !second.start().isBefore(first.end().plusDays(1L + lag));
  }
}
