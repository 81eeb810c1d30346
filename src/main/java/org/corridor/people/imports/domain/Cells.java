package org.corridor.people.imports.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.people.OrganisationKind;
import org.corridor.people.registrations.domain.RecordedConsent.Way;
import org.corridor.platform.sheet.SheetValues;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read one by one; whatever cannot be read is noted. Countries, languages and
 * the like are understood as codes and as words of any of our languages.
 */
final class Cells {

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
    return noted(field, SheetValues.country(text == null ? "" : text), "country");
  }

  Optional<Language> language() {
    return isBlank(ColumnField.LANGUAGE)
        ? Optional.empty()
        : noted(
            ColumnField.LANGUAGE,
            SheetValues.language(cells.getOrDefault(ColumnField.LANGUAGE, "")),
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
    return noted(field, Optional.ofNullable(words.get(SheetWords.bare(text))), reason);
  }

  private <T> Optional<T> noted(ColumnField field, Optional<T> known, String reason) {
    if (known.isEmpty()) {
      problem(field, reason);
    }
    return known;
  }

  boolean yes(ColumnField field) {
    Optional<Boolean> yes = SheetValues.yes(cells.getOrDefault(field, ""));
    if (yes.isEmpty() && !isBlank(field)) {
      problem(field, "yes-or-no");
    }
    return yes.orElse(false);
  }

  /** Year first, or day first. */
  Optional<LocalDate> day(ColumnField field) {
    return isBlank(field)
        ? Optional.empty()
        : noted(field, SheetValues.day(cells.getOrDefault(field, "")), "day");
  }

  /** As the form calls them, and the words that people use for short: {@code row.way.<code>}. */
  private static Map<String, Way> ways() {
    Map<String, Way> words = new HashMap<>();
    for (Way way : Way.values()) {
      words.put(way.code(), way);
      for (Language language : Language.values()) {
        Map<String, String> texts = Messages.in(language);
        words.put(SheetWords.bare(texts.getOrDefault(way.text(), "")), way);
        words.put(SheetWords.bare(texts.getOrDefault("people.imports.way." + way.code(), "")), way);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<String, OrganisationKind> kinds() {
    Map<String, OrganisationKind> words = new HashMap<>();
    for (OrganisationKind kind : OrganisationKind.values()) {
      words.put(SheetWords.bare(kind.code()), kind);
      for (Language language : Language.values()) {
        words.put(
            SheetWords.bare(Messages.in(language).getOrDefault(kind.text(), kind.code())), kind);
      }
    }
    return Map.copyOf(words);
  }
}
