package org.corridor.alliances.partnerships;

/**
 * Tells both of two people who changed one thing at the same time: who came late by the page that
 * shows both, who was first by a notice. For texts, {@link SharedTexts} does so by itself.
 */
public interface SameTime {

  /**
   * Remembers who changed it last.
   *
   * @param thing names it in the partnership, e.g. {@code visit.<id>}; at most 120 characters
   */
  void wrote(Seat by, String thing);

  /**
   * Tells who changed it last that somebody else was about to. The notice stays though what came
   * late is rolled back.
   *
   * @param what key of the name of what was changed
   * @param path where it is changed
   */
  void late(Seat by, String thing, String what, String path);
}
