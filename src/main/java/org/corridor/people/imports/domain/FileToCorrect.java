package org.corridor.people.imports.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The rows with errors in their original columns, with one more that says what is wrong in the
 * reader's language. No cell of it is taken for a formula, whoever wrote it.
 */
@Component
public class FileToCorrect {

  private final Texts texts;

  FileToCorrect(Texts texts) {
    this.texts = texts;
  }

  private List<List<String>> table(BringList.View list, List<Judged> wrong, Language reader) {
    List<List<String>> table = new ArrayList<>();
    table.add(row(list.header(), texts.text(reader, "people.imports.wrong")));
    wrong.forEach(judged -> table.add(row(judged.line().cells(), reasons(list, judged, reader))));
    return table;
  }

  private static List<String> row(List<String> cells, String last) {
    List<String> all = new ArrayList<>(cells);
    all.add(last);
    return all;
  }

  /** What is wrong with a row, each with the name of its column. */
  public String reasons(BringList.View list, Judged judged, Language reader) {
    List<String> reasons = new ArrayList<>();
    for (RowProblem problem : judged.problems()) {
      String reason = texts.text(reader, problem.text(), problem.args());
      ColumnField field = problem.field();
      int column = field == null ? -1 : list.mapping().columns().indexOf(Optional.of(field));
      reasons.add(
          column < 0
              ? reason
              : texts.text(
                  reader,
                  "people.imports.row.of",
                  "column",
                  list.header().get(column),
                  "reason",
                  reason));
    }
    return String.join(" ", reasons);
  }

  public String csv(BringList.View list, List<Judged> wrong, Language reader) {
    return SheetFile.csv(table(list, wrong, reader));
  }

  public void xlsx(BringList.View list, List<Judged> wrong, Language reader, OutputStream out)
      throws IOException {
    SheetFile.xlsx(table(list, wrong, reader), reader == Language.AR, out);
  }
}
