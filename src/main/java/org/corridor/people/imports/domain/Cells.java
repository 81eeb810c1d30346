package org.corridor.people.imports.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.people.OrganisationKind;
import org.corridor.people.registrations.domain.RecordedConsent.Way;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read one by one; whatever cannot be read is noted. Countries, languages and
 * the like are understood as codes and as words of any of our languages.
 */
final class Cells {

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
  private static final Map<String, Way> WAYS = ways();
  private static final Map<String, OrganisationKind> KINDS = kinds();

  private final Map<ColumnField, String> cells;
  private final List<RowProblem> problems = new ArrayList<>();

  Cells(Map<ColumnField, String> cells) {
    this.cells = cells;
    cells.forEach(
        (field, text) -> {
          if (text.startsWith("=")) {
            problem(field, "formula");
          }
        });
  }

  List<RowProblem> problems() {
    return problems;
  }

  void problem(@Nullable ColumnField field, String reason) {
    problems.add(RowProblem.of(field, reason));
  }

  /** As it stands there; empty where nothing does, or too much, or a formula. */
  String text(ColumnField field, int most) {
    String text = cells.getOrDefault(field, "");
    if (text.startsWith("=")) {
      return "";
    }
    if (text.codePointCount(0, text.length()) > most) {
      problems.add(new RowProblem(field, "too-long", Map.of("most", String.valueOf(most))));
      return "";
    }
    return text;
  }

  private boolean isBlank(ColumnField field) {
    return cells.getOrDefault(field, "").isEmpty() || cells.getOrDefault(field, "").startsWith("=");
  }

  /** ISO 3166-1 alpha-2. */
  Optional<String> country(ColumnField field) {
    return isBlank(field) ? Optional.empty() : country(field, cells.get(field));
  }

  List<String> countries(ColumnField field) {
    if (isBlank(field)) {
      return List.of();
    }
    return Stream.of(cells.getOrDefault(field, "").split("[,;/|،؛]"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .flatMap(text -> country(field, text).stream())
        .distinct()
        .toList();
  }

  private Optional<String> country(ColumnField field, @Nullable String text) {
    return known(field, COUNTRIES, text == null ? "" : text, "country");
  }

  Optional<Language> language() {
    return isBlank(ColumnField.LANGUAGE)
        ? Optional.empty()
        : known(
            ColumnField.LANGUAGE,
            LANGUAGES,
            cells.getOrDefault(ColumnField.LANGUAGE, ""),
            "language");
  }

  Optional<Way> way() {
    return isBlank(ColumnField.CONSENT_WAY)
        ? Optional.empty()
        : known(
            ColumnField.CONSENT_WAY, WAYS, cells.getOrDefault(ColumnField.CONSENT_WAY, ""), "way");
  }

  Optional<OrganisationKind> kind() {
    return isBlank(ColumnField.KIND)
        ? Optional.empty()
        : known(ColumnField.KIND, KINDS, cells.getOrDefault(ColumnField.KIND, ""), "kind");
  }

  private <T> Optional<T> known(
      ColumnField field, Map<String, T> words, String text, String reason) {
    Optional<T> known = Optional.ofNullable(words.get(HeaderWords.bare(text)));
    if (known.isEmpty()) {
      problem(field, reason);
    }
    return known;
  }

  boolean yes(ColumnField field) {
    String bare = HeaderWords.bare(cells.getOrDefault(field, ""));
    if (!YES.contains(bare) && !NO.contains(bare) && !isBlank(field)) {
      problem(field, "yes-or-no");
    }
    return YES.contains(bare);
  }

  /** Year first, or day first. */
  Optional<LocalDate> day(ColumnField field) {
    if (isBlank(field)) {
      return Optional.empty();
    }
    String text = digits(cells.getOrDefault(field, ""));
    Matcher iso = ISO.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.of(whole(iso, 1), whole(iso, 2), whole(iso, 3)));
      }
      if (dayFirst.matches()) {
        return Optional.of(
            LocalDate.of(whole(dayFirst, 3), whole(dayFirst, 2), whole(dayFirst, 1)));
      }
    } catch (DateTimeException noSuchDay) {
      problem(field, "day");
      return Optional.empty();
    }
    problem(field, "day");
    return Optional.empty();
  }

  private static int whole(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String digits(String text) {
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
        words.putIfAbsent(HeaderWords.bare(Countries.name(code, language)), code);
      }
    }
    Countries.codes().forEach(code -> words.put(code.toLowerCase(Locale.ROOT), code));
    return Map.copyOf(words);
  }

  private static Map<String, Language> languages() {
    Map<String, Language> words = new HashMap<>();
    for (Language language : Language.values()) {
      words.put(language.code(), language);
      words.put(HeaderWords.bare(language.ownName()), language);
      for (Language reader : Language.values()) {
        words.put(
            HeaderWords.bare(language.locale().getDisplayLanguage(reader.locale())), language);
      }
    }
    return Map.copyOf(words);
  }

  /** As the form calls them, and the words that people use for short: {@code row.way.<code>}. */
  private static Map<String, Way> ways() {
    Map<String, Way> words = new HashMap<>();
    for (Way way : Way.values()) {
      words.put(way.code(), way);
      for (Language language : Language.values()) {
        Map<String, String> texts = Messages.in(language);
        words.put(HeaderWords.bare(texts.getOrDefault(way.text(), "")), way);
        words.put(
            HeaderWords.bare(texts.getOrDefault("people.imports.way." + way.code(), "")), way);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<String, OrganisationKind> kinds() {
    Map<String, OrganisationKind> words = new HashMap<>();
    for (OrganisationKind kind : OrganisationKind.values()) {
      words.put(HeaderWords.bare(kind.code()), kind);
      for (Language language : Language.values()) {
        words.put(
            HeaderWords.bare(Messages.in(language).getOrDefault(kind.text(), kind.code())), kind);
      }
    }
    return Map.copyOf(words);
  }
}
