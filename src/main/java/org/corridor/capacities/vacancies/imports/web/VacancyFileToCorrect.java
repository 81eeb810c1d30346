package org.corridor.capacities.vacancies.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.vacancies.imports.domain.CellProblem;
import org.corridor.capacities.vacancies.imports.domain.ImportVacancies.View;
import org.corridor.capacities.vacancies.imports.domain.JudgedRow;
import org.corridor.capacities.vacancies.imports.domain.VacancyField;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The rows with errors in their original columns, with one more that says what is wrong. */
@Component
class VacancyFileToCorrect {

  private static final String TEXT = "capacities.vacancies.imports.";

  private final Texts texts;

  VacancyFileToCorrect(Texts texts) {
    this.texts = texts;
  }

  List<List<String>> table(View list, List<JudgedRow> wrong, Language reader) {
    List<List<String>> table = new ArrayList<>();
    table.add(row(list.header(), texts.text(reader, TEXT + "wrong")));
    wrong.forEach(one -> table.add(row(one.line().cells(), reasons(list, one, reader))));
    return table;
  }

  private static List<String> row(List<String> cells, String last) {
    List<String> all = new ArrayList<>(cells);
    all.add(last);
    return all;
  }

  /** What is wrong with a row, each with the name of its column. */
  String reasons(View list, JudgedRow judged, Language reader) {
    List<String> reasons = new ArrayList<>();
    for (CellProblem problem : judged.problems()) {
      String reason = texts.text(reader, problem.text(), problem.args());
      VacancyField field = problem.field();
      reasons.add(
          field == null
              ? reason
              : texts.text(
                  reader,
                  TEXT + "row.of",
                  "column",
                  column(list, field, reader),
                  "reason",
                  reason));
    }
    return String.join(" ", reasons);
  }

  /** As the file calls it; as we do where the file has no such column. */
  private String column(View list, VacancyField field, Language reader) {
    int column = list.columns().columns().indexOf(Optional.of(field));
    return column < 0 || list.header().get(column).isEmpty()
        ? texts.text(reader, field.text())
        : list.header().get(column);
  }
}
