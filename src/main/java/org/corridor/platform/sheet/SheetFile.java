package org.corridor.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table as a file for a spreadsheet. No cell of it is taken for a formula, whoever wrote it. */
public final class SheetFile {

  private static final String RISKY = "=+-@\t\r\n|%＝＋－＠";
  private static final int IN_MEMORY = 200;

  private SheetFile() {}

  /** Whether a spreadsheet could take it for a formula. */
  public static boolean isRisky(String text) {
    String beginning = text.stripLeading();
    return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0
        || !beginning.isEmpty() && RISKY.indexOf(beginning.charAt(0)) >= 0;
  }

  /** The text as a cell that no spreadsheet takes for a formula. */
  public static String safe(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  /** A cell without the apostrophe that such a file has before what looks like a formula. */
  public static String plain(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && isRisky(cell.substring(1))
        ? cell.substring(1).strip()
        : cell.strip();
  }

  /** With a mark at its beginning that says that it is UTF-8. */
  public static String csv(List<List<String>> table) {
    StringBuilder out = new StringBuilder("\uFEFF");
    CSVFormat format =
        CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (List<String> row : table) {
        printer.printRecord(row.stream().map(SheetFile::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** All cells are texts. */
  public static void xlsx(List<List<String>> table, boolean rightToLeft, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
      SXSSFSheet sheet = workbook.createSheet();
      sheet.setRightToLeft(rightToLeft);
      int number = 0;
      for (List<String> cells : table) {
        Row row = sheet.createRow(number++);
        for (int i = 0; i < cells.size(); i++) {
          row.createCell(i).setCellValue(safe(cells.get(i)));
        }
      }
      workbook.write(out);
    }
  }
}
