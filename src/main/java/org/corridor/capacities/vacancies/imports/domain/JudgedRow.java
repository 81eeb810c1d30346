package org.corridor.capacities.vacancies.imports.domain;

import java.util.List;
import org.corridor.platform.sheet.Sheet;

/** A row with what became of it, or would. */
public record JudgedRow(Sheet.Line line, RowVerdict verdict, List<CellProblem> problems) {
  public JudgedRow {
    problems = List.copyOf(problems);
  }
}
