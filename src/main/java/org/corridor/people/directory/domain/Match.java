package org.corridor.people.directory.domain;

/** How well what was found answers the words, from the best. */
public enum Match {
  /** All words occur. */
  EXACT,
  /** Nothing has all words; these have words that are written or sound much like them. */
  LIKE,
  /** Nothing has anything like all words; these have some. */
  PARTLY
}
