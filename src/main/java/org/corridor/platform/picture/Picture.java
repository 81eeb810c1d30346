package org.corridor.platform.picture;

/**
 * A picture that was made anew.
 *
 * @param jpeg nothing but pixels
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody outside gets to change it
public record Picture(byte[] jpeg, int width, int height) {

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Picture";
  }
}
