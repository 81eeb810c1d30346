package org.corridor.capacities.vacancies.imports.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.form.Problem;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.platform.sheet.SheetWords;

/**
 * Which column holds what.
 *
 * @param columns by column, what it holds; empty for what is left out
 */
public record VacancyColumns(List<Optional<VacancyField>> columns) {

  private static final Map<String, VacancyField> WORDS =
      SheetWords.read(
          "modules/capacities/vacancies/imports/headers.properties",
          code -> VacancyField.of(code).orElseThrow());

  public VacancyColumns {
    columns = List.copyOf(columns);
  }

  /** As it is stored: a code by column, the empty text for none. */
  static VacancyColumns of(List<String> codes) {
    return new VacancyColumns(codes.stream().map(VacancyField::of).toList());
  }

  public List<String> codes() {
    return columns.stream().map(field -> field.map(VacancyField::code).orElse("")).toList();
  }

  /**
   * A first guess, from what columns are called in our five languages.
   *
   * @param remembered what was chosen before, by the bare words of headers
   */
  static VacancyColumns guess(List<String> header, Map<String, String> remembered) {
    Set<VacancyField> taken = new HashSet<>();
    List<Optional<VacancyField>> columns = new ArrayList<>();
    for (String name : header) {
      String bare = SheetWords.bare(name);
      Optional<VacancyField> field =
          remembered.containsKey(bare)
              ? VacancyField.of(remembered.getOrDefault(bare, ""))
              : Optional.ofNullable(WORDS.get(bare));
      columns.add(field.filter(taken::add));
    }
    return new VacancyColumns(columns);
  }

  /** What was chosen for these headers, by their bare words. */
  Map<String, String> remembered(List<String> header) {
    Map<String, String> chosen = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), columns.size()); i++) {
      String bare = SheetWords.bare(header.get(i));
      if (!bare.isEmpty()) {
        chosen.put(bare, codes().get(i));
      }
    }
    return chosen;
  }

  /** The cells of a row by what they hold; blank ones are left out. */
  Map<VacancyField, String> read(List<String> cells) {
    Map<VacancyField, String> read = new EnumMap<>(VacancyField.class);
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      String cell = SheetFile.plain(cells.get(i));
      columns.get(i).filter(field -> !cell.isEmpty()).ifPresent(field -> read.put(field, cell));
    }
    return read;
  }

  /** What is wrong with it as a whole; empty where it will do. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (VacancyField field : VacancyField.values()) {
      int last = columns.lastIndexOf(Optional.of(field));
      if (columns.indexOf(Optional.of(field)) != last) {
        problems.add(Problem.of(formField(last), "capacities.vacancies.imports.columns.twice"));
      }
    }
    if (!columns.contains(Optional.of(VacancyField.TITLE))) {
      problems.add(Problem.of("", "capacities.vacancies.imports.columns.no-title"));
    }
    return problems;
  }

  /** Name of the form field that says what a column holds. */
  public static String formField(int column) {
    return "column-" + column;
  }
}
