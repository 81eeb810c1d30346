package org.corridor.people.imports.domain;

import java.util.List;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param person whom it is about, once they have an account that the organisation keeps
 */
record Judgement(
    int number, Verdict verdict, List<RowProblem> problems, @Nullable PersonId person) {

  Judgement {
    problems = List.copyOf(problems);
  }

  static Judgement of(int number, Verdict verdict) {
    return new Judgement(number, verdict, List.of(), null);
  }

  static Judgement wrong(int number, List<RowProblem> problems) {
    return new Judgement(number, Verdict.ERROR, problems, null);
  }
}
