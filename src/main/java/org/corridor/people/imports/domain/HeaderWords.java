package org.corridor.people.imports.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.sheet.SheetWords;

/**
 * What people call the columns of their lists, in our five languages: {@code headers.properties}.
 */
final class HeaderWords {

  private static final Map<String, ColumnField> WORDS =
      SheetWords.read(
          "modules/people/imports/headers.properties", code -> ColumnField.of(code).orElseThrow());

  private HeaderWords() {}

  /**
   * A first mapping.
   *
   * @param remembered what was chosen for headers before, by their bare words
   */
  static Mapping guess(
      ImportKind kind, List<String> header, Map<String, Optional<ColumnField>> remembered) {
    List<ColumnField> possible = ColumnField.of(kind);
    Set<ColumnField> taken = new HashSet<>();
    List<Optional<ColumnField>> columns = new ArrayList<>();
    for (String name : header) {
      String bare = SheetWords.bare(name);
      Optional<ColumnField> field =
          remembered.getOrDefault(bare, Optional.ofNullable(WORDS.get(bare)));
      columns.add(field.filter(possible::contains).filter(taken::add));
    }
    return new Mapping(columns);
  }
}
