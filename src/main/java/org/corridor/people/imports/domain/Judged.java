package org.corridor.people.imports.domain;

import java.util.List;
import org.corridor.platform.sheet.Sheet;

/** A row with what became of it, or would. */
public record Judged(Sheet.Line line, Verdict verdict, List<RowProblem> problems) {
  public Judged {
    problems = List.copyOf(problems);
  }

  @Override
  public String toString() {
    return "Judged";
  }
}
