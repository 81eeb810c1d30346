package org.corridor.people.organisations.domain;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;

/**
 * An organisation as it was first registered. Two drafts mean the same one when name and country
 * {@linkplain #sameAs agree}.
 *
 * @param sameAs its name without case, accents and punctuation
 */
record Organisation(OrganisationId id, OrganisationDraft draft, String sameAs) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Made once: making it takes many milliseconds. */
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final int LONGEST_SLUG = 80;

  static Organisation register(OrganisationDraft draft) {
    return new Organisation(new OrganisationId(UUID.randomUUID()), draft, normalised(draft.name()));
  }

  static String normalised(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * How its page may be called, in Latin letters; where several organisations have the same name,
   * {@code attempt} (from 0) tells them apart: {@code caritas}, {@code caritas-it}, {@code
   * caritas-it-2}.
   */
  String slug(int attempt) {
    String country = draft.country().toLowerCase(Locale.ROOT);
    return switch (attempt) {
      case 0 -> plain();
      case 1 -> plain() + "-" + country;
      default -> plain() + "-" + country + "-" + attempt;
    };
  }

  private String plain() {
    String letters =
        LATIN.transliterate(draft.name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = letters.isEmpty() ? "organisation" : letters;
    return slug.length() <= LONGEST_SLUG
        ? slug
        : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
  }
}
