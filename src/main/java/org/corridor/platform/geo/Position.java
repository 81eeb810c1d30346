package org.corridor.platform.geo;

/** A point on the earth, in degrees; north and east are positive. */
public record Position(double latitude, double longitude) {

  public Position {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not on the earth: " + latitude + ", " + longitude);
    }
  }
}
