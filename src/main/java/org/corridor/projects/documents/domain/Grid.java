package org.corridor.projects.documents.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.corridor.platform.document.Direction;
import org.corridor.platform.document.Markup;
import org.corridor.platform.text.Language;
import org.corridor.projects.documents.domain.Looks.Look;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/**
 * A sheet of the workbook, filled row by row from the top. What the team wrote always goes in as a
 * text, whatever it begins with.
 */
final class Grid {

  private static final int LONGEST = 32_000;
  private static final double LINE_POINTS = 13.5;
  private static final double TITLE_POINTS = 24;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final List<XSSFRow> heads = new ArrayList<>();
  private XSSFRow row;
  private int next;

  Grid(XSSFSheet sheet, Looks looks, Language language, String title, String note) {
    this.sheet = sheet;
    this.looks = looks;
    sheet.setRightToLeft(language.dir().equals("rtl"));
    sheet.setDisplayGridlines(false);
    this.row = sheet.createRow(next++);
    text(0, title, Look.TITLE);
    row();
    text(0, note, Look.NOTE);
    row();
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Begins a row and gives its number as it stands in formulas, from 1. */
  int row() {
    row = sheet.createRow(next++);
    return next;
  }

  void head(String... labels) {
    row();
    for (int i = 0; i < labels.length; i++) {
      text(i, labels[i], Look.HEAD);
    }
    heads.add(row);
  }

  void text(int column, String text) {
    text(column, text, Look.TEXT);
  }

  void text(int column, String text, Look look) {
    Cell cell = cell(column, look);
    if (!text.isEmpty()) {
      cell.setCellValue(literal(text));
      cell.setCellStyle(look(look, text));
    }
  }

  private CellStyle look(Look look, String text) {
    return Direction.isRightToLeft(text, sheet.isRightToLeft())
        ? looks.rightToLeft(look)
        : looks.of(look);
  }

  void number(int column, @Nullable Number number, Look look) {
    Cell cell = cell(column, look);
    if (number != null) {
      cell.setCellValue(number.doubleValue());
    }
  }

  /** 80 becomes 0.8, shown as 80 %. */
  void percent(int column, @Nullable BigDecimal percent) {
    boolean fine = percent != null && percent.stripTrailingZeros().scale() > 0;
    number(
        column,
        percent == null ? null : percent.movePointLeft(2),
        fine ? Look.FINE_PERCENT : Look.PERCENT);
  }

  void formula(int column, String formula, Look look) {
    cell(column, look).setCellFormula(formula);
  }

  /** A formula that looks at ranges cell by cell. */
  void arrayFormula(int column, String formula, Look look) {
    Cell cell = cell(column, look);
    sheet.setArrayFormula(formula, new CellRangeAddress(next - 1, next - 1, column, column));
    cell.setCellStyle(looks.of(look));
  }

  void blank(int column, Look look) {
    cell(column, look);
  }

  private Cell cell(int column, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    return cell;
  }

  /** In characters. */
  void widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * 256);
    }
  }

  /**
   * Keeps what stands above and before in sight, repeats it on paper, and fits the width to a page.
   *
   * @param columns that stay
   * @param rows that stay
   * @param wide whether the paper lies on its side
   */
  void keep(int columns, int rows, boolean wide) {
    heads.forEach(this::alignHead);
    sheet.forEach(this::height);
    sheet.createFreezePane(columns, rows);
    sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(wide);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setCenter("&P / &N");
  }

  /** The head of a column of figures stands over them. */
  private void alignHead(XSSFRow head) {
    for (Cell cell : head) {
      boolean figures =
          IntStream.rangeClosed(head.getRowNum() + 1, sheet.getLastRowNum())
              .mapToObj(sheet::getRow)
              .filter(below -> below != null)
              .takeWhile(below -> !heads.contains(below))
              .flatMap(below -> Stream.ofNullable(below.getCell(cell.getColumnIndex())))
              .anyMatch(below -> !looks.isText(below.getCellStyle()));
      if (figures) {
        cell.setCellStyle(look(Look.HEAD_NUMBER, cell.getStringCellValue()));
      }
    }
  }

  /**
   * Room for all lines, for programs that do not see to it when they open the file; still one that
   * they may change when the text is.
   */
  private void height(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
        int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 1;
        lines = Math.max(lines, lines(cell.getStringCellValue(), width));
      }
    }
    CTRow stored = ((XSSFRow) row).getCTRow();
    stored.setHt(row.getRowNum() == 0 ? TITLE_POINTS : lines * LINE_POINTS + 1.5);
  }

  /** How many lines a text takes that is so many characters wide at most. */
  static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int left = 0;
      for (String word : paragraph.split(" ")) {
        int length = word.length();
        if (left < length + 1) {
          lines += Math.max(1, (length + width - 1) / width);
          left = width - length % width;
        } else {
          left -= length + 1;
        }
      }
    }
    return lines;
  }

  /** As formulas name it: {@code B7}. */
  static String at(int column, int row) {
    return CellReference.convertNumToColString(column) + row;
  }

  static String range(int column, int from, int to) {
    return at(column, from) + ":" + at(column, to);
  }

  /** The name of a column of this sheet for a formula on another one. */
  String elsewhere(int column, int from, int to) {
    String letter = CellReference.convertNumToColString(column);
    return name() + "!$" + letter + "$" + from + ":$" + letter + "$" + to;
  }

  String name() {
    return "'" + sheet.getSheetName().replace("'", "''") + "'";
  }

  /** A text that a spreadsheet reads back as it was written. */
  private static String literal(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(Markup::isAllowed).forEach(plain::appendCodePoint);
    String escaped = plain.toString().replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
    return escaped.length() > LONGEST ? escaped.substring(0, LONGEST) + "…" : escaped;
  }
}
