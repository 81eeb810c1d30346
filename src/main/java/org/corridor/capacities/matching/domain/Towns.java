package org.corridor.capacities.matching.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Towns as people type them. */
final class Towns {

  private Towns() {}

  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /** Without case, accents and what is neither letter nor digit. */
  static String folded(String town) {
    return Normalizer.normalize(town, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{Nd}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
