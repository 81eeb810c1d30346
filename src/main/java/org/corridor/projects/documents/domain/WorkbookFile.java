package org.corridor.projects.documents.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.corridor.projects.design.DesignContent;

/**
 * The figures of a design as a workbook that reckons by itself: budget with rates and sums,
 * logframe, work plan, and a sheet to follow the indicators.
 */
final class WorkbookFile {

  private final DesignContent content;
  private final Words words;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Looks looks = new Looks(book);

  private WorkbookFile(DesignContent content, Words words) {
    this.content = content;
    this.words = words;
  }

  static byte[] write(DesignContent content, Words words) {
    WorkbookFile file = new WorkbookFile(content, words);
    try (XSSFWorkbook book = file.book) {
      return file.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write() throws IOException {
    Grid logframe = grid("sheet-logframe", "sheet-logframe-note");
    Grid plan = grid("sheet-plan", "sheet-plan-note");
    Grid lines = grid("sheet-budget", "sheet-budget-note");
    Grid rates = grid("sheet-rates", "sheet-rates-note");
    Grid sums = grid("sheet-sums", "sheet-sums-note");
    Grid indicators = grid("sheet-indicators", "sheet-indicators-note");

    LogframeSheet results = new LogframeSheet(content, words);
    results.logframe(logframe);
    results.indicators(indicators);
    new PlanSheet(content, words).fill(plan);
    BudgetSheets budget = new BudgetSheets(content, words, lines, rates);
    budget.fill();
    new SumsSheet(content, words, budget, sums).fill();

    XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
    book.setForceFormulaRecalculation(true);
    book.getProperties().getCoreProperties().setCreator("Corridor");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private Grid grid(String name, String note) {
    XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(words.say(name)));
    String title = content.idea().title();
    return new Grid(
        sheet,
        looks,
        words.language(),
        words.say(name) + (title.isBlank() ? "" : ": " + title),
        words.say(note, "currency", content.budget().currency()));
  }
}
