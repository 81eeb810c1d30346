package org.corridor.communities;

/**
 * A way into the room, shown on its first page. Each bean of this kind is shown, in the order of
 * {@code @Order}; the page knows no subject.
 *
 * @param key of its name; {@code <key>.text} says in a sentence what it is for
 * @param path where it leads
 */
public record Door(Side side, String key, String path) {

  /** The three things people come for (handbook 2.1, 2.2 and 2.3). */
  public enum Side {
    /** Network building. */
    MEET,
    /** Empowering networks. */
    LEARN,
    /** Building on networks. */
    ACT
  }
}
