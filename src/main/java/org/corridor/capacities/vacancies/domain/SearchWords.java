package org.corridor.capacities.vacancies.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;

/**
 * Words by which vacancies and courses are found: without case, accents and signs, in any script.
 */
public final class SearchWords {

  private static final int MOST = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchWords() {}

  static String folded(VacancyFacts facts) {
    String skills =
        facts.skills().stream().map(WantedSkill::words).collect(Collectors.joining(" "));
    return folded(
        String.join(
            " ",
            facts.title(),
            facts.hiring(),
            facts.town(),
            facts.reference(),
            skills,
            facts.description()));
  }

  public static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A query of PostgreSQL for texts that have all of the words, or longer ones; empty for none. */
  public static String query(String typed) {
    List<String> words =
        Stream.of(folded(typed).split(" ")).filter(word -> !word.isEmpty()).limit(MOST).toList();
    return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
  }
}
