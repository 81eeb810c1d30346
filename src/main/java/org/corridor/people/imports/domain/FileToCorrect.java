package org.corridor.people.imports.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The rows with errors in their original columns, with one more that says what is wrong in the
 * reader's language. No cell of it is taken for a formula, whoever wrote it.
 */
@Component
public class FileToCorrect {

  private static final String RISKY = "=+-@\t\r\n|%＝＋－＠";
  private static final int IN_MEMORY = 200;

  private final Texts texts;

  FileToCorrect(Texts texts) {
    this.texts = texts;
  }

  /** Whether a spreadsheet could take it for a formula. */
  static boolean isRisky(String text) {
    String beginning = text.stripLeading();
    return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0
        || !beginning.isEmpty() && RISKY.indexOf(beginning.charAt(0)) >= 0;
  }

  private static String safe(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  private List<List<String>> table(BringList.View list, List<Judged> wrong, Language reader) {
    List<List<String>> table = new ArrayList<>();
    table.add(row(list.header(), texts.text(reader, "people.imports.wrong")));
    wrong.forEach(judged -> table.add(row(judged.line().cells(), reasons(list, judged, reader))));
    return table;
  }

  private static List<String> row(List<String> cells, String last) {
    List<String> all = new ArrayList<>(cells.stream().map(FileToCorrect::safe).toList());
    all.add(safe(last));
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

  /** With a mark at its beginning that says that it is UTF-8. */
  public String csv(BringList.View list, List<Judged> wrong, Language reader) {
    StringBuilder out = new StringBuilder("\uFEFF");
    CSVFormat format =
        CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (List<String> row : table(list, wrong, reader)) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** All cells are texts. */
  public void xlsx(BringList.View list, List<Judged> wrong, Language reader, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
      SXSSFSheet sheet = workbook.createSheet();
      sheet.setRightToLeft(reader == Language.AR);
      int number = 0;
      for (List<String> cells : table(list, wrong, reader)) {
        Row row = sheet.createRow(number++);
        for (int i = 0; i < cells.size(); i++) {
          Cell cell = row.createCell(i);
          cell.setCellValue(cells.get(i));
        }
      }
      workbook.write(out);
    }
  }
}
