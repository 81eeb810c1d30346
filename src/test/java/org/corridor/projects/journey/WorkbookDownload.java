package org.corridor.projects.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as it arrives; every formula is reckoned anew, whatever result the file brings. */
final class WorkbookDownload implements AutoCloseable {

  private final XSSFWorkbook book;
  private final FormulaEvaluator reckoner;
  private final DataFormatter words = new DataFormatter(java.util.Locale.ROOT);

  WorkbookDownload(byte[] file) throws IOException {
    this.book = new XSSFWorkbook(new ByteArrayInputStream(file));
    this.reckoner = book.getCreationHelper().createFormulaEvaluator();
    reckoner.clearAllCachedResultValues();
  }

  List<String> sheets() {
    return sheetStream().map(Sheet::getSheetName).toList();
  }

  boolean isRightToLeft() {
    return sheetStream().allMatch(Sheet::isRightToLeft);
  }

  List<String> errors() {
    List<String> errors = new ArrayList<>();
    sheetStream()
        .flatMap(WorkbookDownload::cells)
        .filter(cell -> cell.getCellType() == CellType.FORMULA)
        .filter(cell -> reckoner.evaluate(cell).getCellType() == CellType.ERROR)
        .forEach(cell -> errors.add(cell.getAddress() + " " + cell.getCellFormula()));
    return errors;
  }

  /** The texts of a sheet. */
  List<String> texts(String sheet) {
    return cells(book.getSheet(sheet))
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }

  /** What people read in the row that names this, cell by cell. */
  List<String> row(String sheet, String text) {
    return cells(row(book.getSheet(sheet), text))
        .map(cell -> words.formatCellValue(cell, reckoner))
        .toList();
  }

  /** The figures in the row that names this, in cents' precision. */
  List<BigDecimal> figures(String sheet, String text) {
    return cells(row(book.getSheet(sheet), text))
        .filter(cell -> cell.getCellType() != CellType.STRING)
        .map(reckoner::evaluate)
        .filter(value -> value != null && value.getCellType() == CellType.NUMERIC)
        .map(value -> BigDecimal.valueOf(value.getNumberValue()).setScale(2, RoundingMode.HALF_UP))
        .toList();
  }

  private Row row(Sheet sheet, String text) {
    for (Row row : sheet) {
      boolean found =
          cells(row)
              .anyMatch(
                  cell ->
                      cell.getCellType() == CellType.STRING
                          && cell.getStringCellValue().equals(text));
      if (found) {
        return row;
      }
    }
    throw new AssertionError("No row with " + text + " in " + sheet.getSheetName());
  }

  private Stream<Sheet> sheetStream() {
    List<Sheet> sheets = new ArrayList<>();
    book.forEach(sheets::add);
    return sheets.stream();
  }

  private static Stream<Cell> cells(Sheet sheet) {
    List<Cell> cells = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cells::add));
    return cells.stream();
  }

  private static Stream<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    row.forEach(cells::add);
    return cells.stream();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
