package org.corridor.people.imports.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, for who corrects it.
 *
 * @param field the column that it is about; null for the row as a whole
 * @param reason the text is {@code people.imports.row.<reason>}
 * @param args named arguments of the text
 */
public record RowProblem(@Nullable ColumnField field, String reason, Map<String, String> args) {

  public RowProblem {
    args = Map.copyOf(args);
  }

  static RowProblem of(@Nullable ColumnField field, String reason) {
    return new RowProblem(field, reason, Map.of());
  }

  /** Key of the text. */
  public String text() {
    return "people.imports.row." + reason;
  }
}
