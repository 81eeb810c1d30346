package org.corridor.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;

/** What stands in a cell, understood as codes and as words of any of our languages. */
public final class SheetValues {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Set<String> YES =
      Set.of(
          "1", "x", "yes", "y", "true", "oui", "o", "si", "s", "sim", "نعم", "vrai", "verdadero");
  private static final Set<String> NO =
      Set.of("0", "", "no", "n", "false", "non", "nao", "لا", "faux", "falso");

  private static final Map<String, String> COUNTRIES = countries();
  private static final Map<String, Language> LANGUAGES = languages();

  private SheetValues() {}

  /** ISO 3166-1 alpha-2, from a code or a name in any of our languages. */
  public static Optional<String> country(String text) {
    return Optional.ofNullable(COUNTRIES.get(SheetWords.bare(text)));
  }

  /** From a code or a name in any of our languages. */
  public static Optional<Language> language(String text) {
    return Optional.ofNullable(LANGUAGES.get(SheetWords.bare(text)));
  }

  /** A cross or a word for it; empty where it is neither that nor a no. */
  public static Optional<Boolean> yes(String text) {
    String bare = SheetWords.bare(text);
    return YES.contains(bare)
        ? Optional.of(true)
        : NO.contains(bare) ? Optional.of(false) : Optional.empty();
  }

  /** Year first, or day first; empty for what is no day. */
  public static Optional<LocalDate> day(String text) {
    String plain = digits(text);
    Matcher iso = ISO.matcher(plain);
    Matcher dayFirst = DAY_FIRST.matcher(plain);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.of(whole(iso, 1), whole(iso, 2), whole(iso, 3)));
      }
      return dayFirst.matches()
          ? Optional.of(LocalDate.of(whole(dayFirst, 3), whole(dayFirst, 2), whole(dayFirst, 1)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int whole(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The same with the digits 0 to 9, whatever script they were written in. */
  public static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static Map<String, String> countries() {
    Map<String, String> words = new HashMap<>();
    for (String code : Countries.codes()) {
      for (Language language : Language.values()) {
        words.putIfAbsent(SheetWords.bare(Countries.name(code, language)), code);
      }
    }
    Countries.codes().forEach(code -> words.put(code.toLowerCase(Locale.ROOT), code));
    return Map.copyOf(words);
  }

  private static Map<String, Language> languages() {
    Map<String, Language> words = new HashMap<>();
    for (Language language : Language.values()) {
      words.put(language.code(), language);
      words.put(SheetWords.bare(language.ownName()), language);
      for (Language reader : Language.values()) {
        words.put(SheetWords.bare(language.locale().getDisplayLanguage(reader.locale())), language);
      }
    }
    return Map.copyOf(words);
  }
}
