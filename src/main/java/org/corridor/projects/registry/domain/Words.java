package org.corridor.projects.registry.domain;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text as it is searched: small letters and digits, without accents, ligatures and punctuation. */
final class Words {

  /** How text is made plain. Part of {@link SearchTexts#edition}. */
  static final String RULE = "NFKD; [:M:] Remove; Latin-ASCII; Lower";

  private static final Transliterator PLAIN = Transliterator.getInstance(RULE);
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  static String plain(String text) {
    return BETWEEN.matcher(PLAIN.transliterate(text)).replaceAll(" ").strip();
  }

  static List<String> of(String text) {
    return Stream.of(plain(text).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
