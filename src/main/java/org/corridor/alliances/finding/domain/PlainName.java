package org.corridor.alliances.finding.domain;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Stream;

/** The words of a name, without case and accents, in Latin letters. */
final class PlainName {

  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));
  private static final int SHORTEST = 3;

  private PlainName() {}

  static String of(String name) {
    return LATIN.get().transliterate(name).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** Those of three letters or more. */
  static List<String> words(String name) {
    return Stream.of(of(name).split(" ")).filter(word -> word.length() >= SHORTEST).toList();
  }
}
