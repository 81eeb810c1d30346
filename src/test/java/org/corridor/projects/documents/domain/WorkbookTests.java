package org.corridor.projects.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTests {

  private static final int LINES = 2;
  private static final int RATES = 3;
  private static final int SUMS = 4;

  @Test
  void reckonsWhatTheDesignReckons() throws IOException {
    assertReckonsTheSame(SampleDesigns.english());
    assertReckonsTheSame(SampleDesigns.largest());
  }

  @Test
  void roundsHalvesAsTheDesignDoes() throws IOException {
    DesignContent content = SampleDesigns.english();
    List<Budget.Line> halves =
        List.of("0.05", "1.15", "2.675", "0.145", "1.005", "33.33").stream()
            .map(cost -> line(content.budget().lines().get(0), cost))
            .toList();

    assertReckonsTheSame(content.with(new Budget("EUR", content.budget().rates(), halves)));
  }

  private static Budget.Line line(Budget.Line like, String cost) {
    return new Budget.Line(
        "x" + cost.replace('.', '-'),
        like.heading(),
        like.description(),
        like.unit(),
        new BigDecimal("0.1"),
        new BigDecimal(cost).setScale(2, java.math.RoundingMode.HALF_UP),
        "GEL",
        "p1",
        new BigDecimal("12.5"),
        "",
        "");
  }

  @Test
  void followsWhenARateIsChanged() throws IOException {
    DesignContent content = SampleDesigns.english();
    Budget budget = content.budget();
    DesignContent changed =
        content.with(
            new Budget(
                "EUR", List.of(new Budget.Rate("GEL", new BigDecimal("3.1"), "")), budget.lines()));
    try (XSSFWorkbook book = book(content, Language.EN)) {
      book.getSheetAt(RATES).getRow(5).getCell(1).setCellValue(3.1);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);

      assertThat(totals(book.getSheetAt(LINES), 8))
          .isCloseTo(changed.budget().total().doubleValue(), within(0.001));
    }
  }

  @Test
  void tellsOfALineWithoutARate() throws IOException {
    DesignContent content = SampleDesigns.english();
    DesignContent without = content.with(new Budget("EUR", List.of(), content.budget().lines()));

    assertReckonsTheSame(without);
    try (XSSFWorkbook book = book(without, Language.EN)) {
      assertThat(Reading.cells(book)).anyMatch(cell -> text(cell).equals("Look again"));
    }
    try (XSSFWorkbook book = book(content, Language.EN)) {
      assertThat(Reading.cells(book)).noneMatch(cell -> text(cell).equals("Look again"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")", ">5", "*"})
  void whatWasWrittenStaysText(String written) throws IOException {
    DesignContent hostile = Hostile.everywhere(SampleDesigns.english(), written);
    try (XSSFWorkbook book = book(hostile, Language.EN)) {
      assertThat(Reading.cells(book))
          .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
          .allSatisfy(cell -> assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK"));
      assertThat(Reading.cells(book))
          .filteredOn(cell -> text(cell).equals(written))
          .isNotEmpty()
          .allSatisfy(cell -> assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
    }
    assertReckonsTheSame(hostile);
  }

  @Test
  void arabicSheetsRunFromRightToLeftAndAreReadyToPrint() throws IOException {
    try (XSSFWorkbook book = book(SampleDesigns.arabic(), Language.AR)) {
      book.forEach(
          sheet -> {
            assertThat(sheet.isRightToLeft()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
          });
    }
  }

  @Test
  void eachTextHasRoomForItsLinesAndRunsItsOwnWay() throws IOException {
    Logframe longImpact = new Logframe("أثر طويل. ".repeat(20), List.of(), List.of(), List.of());
    try (XSSFWorkbook book = book(SampleDesigns.arabic().with(longImpact), Language.AR)) {
      XSSFSheet logframe = book.getSheetAt(0);
      assertThat(logframe.getRow(4).getHeightInPoints()).isGreaterThan(60);
      assertThat(logframe.getRow(4).getCTRow().getCustomHeight()).isFalse();
      assertThat(logframe.getRow(4).getCell(1).getCellStyle().getReadingOrder())
          .isEqualTo(ReadingOrder.RIGHT_TO_LEFT);
    }
    assertThat(Grid.lines("a bcd ef", 5)).isEqualTo(2);
    assertThat(Grid.lines("abcdefghijk", 5)).isEqualTo(3);
    assertThat(Grid.lines("a\nb\n", 5)).isEqualTo(3);
  }

  @Test
  void wholeFiguresHaveNoLonelyPoint() throws IOException {
    try (XSSFWorkbook book = book(SampleDesigns.english(), Language.EN)) {
      assertThat(Reading.cells(book))
          .allSatisfy(
              cell -> assertThat(cell.getCellStyle().getDataFormatString()).doesNotContain("0.#"));
    }
  }

  private static void assertReckonsTheSame(DesignContent content) throws IOException {
    Budget budget = content.budget();
    try (XSSFWorkbook book = book(content, Language.EN)) {
      XSSFSheet lines = book.getSheetAt(LINES);
      assertThat(totals(lines, 8)).isCloseTo(budget.total().doubleValue(), within(0.001));
      assertThat(totals(lines, 10)).isCloseTo(budget.donorTotal().doubleValue(), within(0.001));
      assertThat(Reading.cells(book))
          .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
          .allSatisfy(
              cell ->
                  assertThat(cell.getCachedFormulaResultType())
                      .as(
                          cell.getSheet().getSheetName()
                              + cell.getAddress()
                              + cell.getCellFormula())
                      .isNotEqualTo(CellType.ERROR));
      assertThat(book.getSheetAt(SUMS).getLastRowNum()).isGreaterThan(8);
    }
  }

  private static double totals(XSSFSheet lines, int column) {
    return lines.getRow(lines.getLastRowNum()).getCell(column).getNumericCellValue();
  }

  private static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case FORMULA ->
          cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : "";
      default -> "";
    };
  }

  private static XSSFWorkbook book(DesignContent content, Language language) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(DocumentsTests.workbook(content, language)));
  }
}
