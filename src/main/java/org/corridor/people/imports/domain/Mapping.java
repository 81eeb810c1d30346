package org.corridor.people.imports.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.platform.form.Problem;
import org.corridor.platform.sheet.SheetFile;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what.
 *
 * @param columns by column, what it holds; empty for what is left out
 */
public record Mapping(List<Optional<ColumnField>> columns) {

  public Mapping {
    columns = List.copyOf(columns);
  }

  /** As it is stored: a code by column, the empty text for none. */
  static Mapping of(List<String> codes) {
    return new Mapping(codes.stream().map(ColumnField::of).toList());
  }

  List<String> codes() {
    return columns.stream().map(field -> field.map(ColumnField::code).orElse("")).toList();
  }

  boolean has(ColumnField field) {
    return columns.contains(Optional.of(field));
  }

  /** The cells of a row by what they hold; blank ones are left out. */
  Map<ColumnField, String> read(List<String> cells) {
    Map<ColumnField, String> read = new EnumMap<>(ColumnField.class);
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      String cell = SheetFile.plain(cells.get(i));
      columns.get(i).filter(field -> !cell.isEmpty()).ifPresent(field -> read.put(field, cell));
    }
    return read;
  }

  /** What is wrong with it as a whole; empty where it will do. */
  public List<Problem> problems(ImportKind kind) {
    List<Problem> problems = new ArrayList<>();
    for (ColumnField field : ColumnField.values()) {
      int first = columns.indexOf(Optional.of(field));
      int last = columns.lastIndexOf(Optional.of(field));
      if (first != last) {
        problems.add(Problem.of(formField(last), "people.imports.columns.twice"));
      }
    }
    missing(kind).ifPresent(key -> problems.add(Problem.of("", key)));
    return problems;
  }

  private Optional<String> missing(ImportKind kind) {
    boolean named = has(ColumnField.NAME) || has(ColumnField.FIRST_NAME);
    boolean known =
        kind == ImportKind.ORGANISATIONS
            ? has(ColumnField.COUNTRY)
            : has(ColumnField.NUMBER) || has(ColumnField.EMAIL);
    @Nullable String key =
        !named
            ? "people.imports.columns.no-name"
            : known ? null : "people.imports.columns.no-key-" + kind.code();
    return Optional.ofNullable(key);
  }

  /** Name of the form field that says what a column holds. */
  public static String formField(int column) {
    return "column-" + column;
  }
}
