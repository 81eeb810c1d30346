package org.corridor.communities.events.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;

/** Words by which events are found: without case, accents and signs, in any script. */
final class EventWords {

  private static final int MOST = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private EventWords() {}

  /** Countries are found by their names in every language. */
  static String folded(EventFacts facts) {
    String places =
        facts.venues().stream()
            .map(venue -> venue.name() + " " + venue.town() + " " + country(venue.country()))
            .collect(Collectors.joining(" "));
    return folded(String.join(" ", facts.title(), places, facts.about()));
  }

  private static String country(String code) {
    return code.isEmpty()
        ? ""
        : Stream.of(Language.values())
            .map(language -> Countries.name(code, language))
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A query of PostgreSQL for texts that have all of the words, or longer ones; empty for none. */
  static String query(String typed) {
    return Stream.of(folded(typed).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST)
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }
}
