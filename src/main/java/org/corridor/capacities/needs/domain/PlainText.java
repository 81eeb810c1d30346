package org.corridor.capacities.needs.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as they are searched: small letters without accents, in any script. */
final class PlainText {

  private static final int MOST_WORDS = 12;

  private PlainText() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** A query of PostgreSQL for texts that have words beginning like all of these; may be empty. */
  static String query(String words) {
    List<String> plain = Arrays.stream(of(words).split(" ")).filter(w -> !w.isEmpty()).toList();
    return plain.stream().limit(MOST_WORDS).map(w -> w + ":*").collect(Collectors.joining(" & "));
  }
}
