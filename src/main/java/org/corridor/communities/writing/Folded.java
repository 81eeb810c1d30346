package org.corridor.communities.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as they are searched: small letters without accents and signs, in any script. */
public final class Folded {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  public static String of(String... texts) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(String.join(" ", texts), Normalizer.Form.NFKD))
            .replaceAll("");
    return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A query of PostgreSQL for texts that have all of the words, or longer ones; empty for none. */
  public static String query(String typed) {
    String some = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return Stream.of(of(some).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }
}
