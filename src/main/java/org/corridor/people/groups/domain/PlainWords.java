package org.corridor.people.groups.domain;

import com.ibm.icu.text.Transliterator;

/** Words as they are compared: in Latin letters, without case, accents and punctuation. */
final class PlainWords {

  /** Made once: making it takes many milliseconds. */
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private PlainWords() {}

  static String of(String words) {
    return LATIN.transliterate(words).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
