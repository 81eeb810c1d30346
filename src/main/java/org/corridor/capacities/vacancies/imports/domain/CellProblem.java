package org.corridor.capacities.vacancies.imports.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, for who corrects it.
 *
 * @param field the column that it is about; null for the row as a whole
 * @param reason the text is {@code capacities.vacancies.imports.row.<reason>}
 * @param args named arguments of the text
 */
public record CellProblem(@Nullable VacancyField field, String reason, Map<String, String> args) {

  public CellProblem {
    args = Map.copyOf(args);
  }

  static CellProblem of(@Nullable VacancyField field, String reason) {
    return new CellProblem(field, reason, Map.of());
  }

  /** Key of the text. */
  public String text() {
    return "capacities.vacancies.imports.row." + reason;
  }
}
