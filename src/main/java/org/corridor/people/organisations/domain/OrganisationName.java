package org.corridor.people.organisations.domain;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an organisation is called in a country. Two of them mean the same organisation when {@link
 * #same} and country agree.
 *
 * @param country where it is at home: ISO 3166-1 alpha-2
 */
record OrganisationName(String value, String country) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Made once: making it takes many milliseconds. */
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final int LONGEST_SLUG = 80;

  /** Addresses of pages that are no organisation's. */
  private static final Set<String> RESERVED = Set.of("new");

  /** The name without case, accents and punctuation. */
  String same() {
    String bare = MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * How its page may be called, in Latin letters; where several organisations have the same name,
   * {@code attempt} (from 0) tells them apart: {@code caritas}, {@code caritas-it}, {@code
   * caritas-it-2}.
   */
  String slug(int attempt) {
    String plain = plain();
    String home = country.toLowerCase(Locale.ROOT);
    return switch (RESERVED.contains(plain) ? attempt + 1 : attempt) {
      case 0 -> plain;
      case 1 -> plain + "-" + home;
      default -> plain + "-" + home + "-" + attempt;
    };
  }

  private String plain() {
    String letters =
        LATIN.transliterate(value).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = letters.isEmpty() ? "organisation" : letters;
    return slug.length() <= LONGEST_SLUG
        ? slug
        : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
  }
}
