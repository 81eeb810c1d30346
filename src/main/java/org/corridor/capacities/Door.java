package org.corridor.capacities;

/**
 * A way into the room, shown on its first page. Each bean of this kind is shown, in the order of
 * {@code @Order}; the page knows no subject.
 *
 * @param side whom it is for
 * @param key of its name; {@code <key>.text} says in a sentence what it is for
 * @param path where it leads
 */
public record Door(Side side, String key, String path) {

  /** Whom a door is for. */
  public enum Side {
    /** Somebody who can do something. */
    PEOPLE,
    /** A place, an institution, an employer that needs somebody. */
    PLACES
  }
}
