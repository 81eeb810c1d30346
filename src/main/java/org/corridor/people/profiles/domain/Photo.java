package org.corridor.people.profiles.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The photo of a member: a square in two sizes, as JPEG that holds nothing but pixels.
 *
 * @param mark another for each picture
 * @param large {@link #LARGE} pixels wide and high
 * @param small {@link #SMALL} pixels wide and high
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody outside gets to change it
public record Photo(UUID mark, byte[] large, byte[] small, Instant added) {

  public static final int LARGE = 400;
  public static final int SMALL = 192;

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Photo";
  }
}
