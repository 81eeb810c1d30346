package org.corridor.projects.money.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.money.domain.BudgetBook.LineBook;
import org.corridor.projects.money.domain.ReadBooks.Books;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The books as a workbook: budget beside spending, and all entries. Amounts are numbers; what
 * people typed is text and never taken for a formula. Rows are written as they are read, so that
 * many entries need no more memory than few.
 */
@Service
@Transactional(readOnly = true)
public class BooksFile {

  private static final int IN_MEMORY = 200;
  private static final String KEY = "projects.money.sheet.";

  private final ReadBooks books;
  private final Texts texts;

  BooksFile(ReadBooks books, Texts texts) {
    this.books = books;
    this.texts = texts;
  }

  /** Writes it to the end; the stream stays open. */
  public void write(ProjectKey key, Language reader, OutputStream out) throws IOException {
    Books now = books.read(key);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
      CellStyle money = workbook.createCellStyle();
      money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
      budget(new Sheet(workbook.createSheet(text(reader, "budget")), money, reader), now);
      spending(new Sheet(workbook.createSheet(text(reader, "spending")), money, reader), now);
      workbook.write(out);
    }
  }

  private void budget(Sheet sheet, Books now) {
    sheet.head("line", "heading", "budgeted", "planned", "spent", "waiting", "left", "forecast");
    for (LineBook line : now.book().lines()) {
      BudgetBook.Money money = line.money();
      sheet.row(
          line.line().description(),
          texts.text(sheet.reader, org.corridor.projects.design.Terms.key(line.line().heading())),
          money.budgeted(),
          money.planned(),
          money.spent(),
          money.waiting(),
          money.left(),
          money.forecast());
    }
    BudgetBook.Money total = now.book().total();
    sheet.row(
        text(sheet.reader, "total"),
        now.project().currency(),
        total.budgeted(),
        total.planned(),
        total.spent(),
        total.waiting(),
        total.left(),
        total.forecast());
  }

  private void spending(Sheet sheet, Books now) {
    sheet.head(
        "number",
        "day",
        "what",
        "line",
        "partner",
        "kind",
        "amount",
        "currency",
        "rate",
        "source",
        "converted",
        "state");
    books.each(
        now.project().key(),
        one -> {
          SpendingDraft entry = one.entry();
          sheet.row(
              BigDecimal.valueOf(one.number()),
              entry.day().toString(),
              entry.what(),
              line(now, entry.line()),
              now.project().partnerName(entry.partner()),
              texts.text(sheet.reader, entry.kind().text()),
              entry.amount(),
              entry.currency(),
              entry.rate().perUnit().stripTrailingZeros().toPlainString(),
              entry.rate().source(),
              one.converted(),
              texts.text(sheet.reader, one.state().text()));
        });
  }

  private static String line(Books now, String id) {
    return now.book().lines().stream()
        .map(LineBook::line)
        .filter(line -> line.id().equals(id))
        .findFirst()
        .map(line -> line.description())
        .orElse(id);
  }

  /** The books as plain-text accounting, see {@link Journal}. */
  public void journal(ProjectKey key, Appendable out) {
    Books now = books.read(key);
    List<String> currencies =
        Stream.concat(
                now.project().plan().budget().rates().stream().map(rate -> rate.currency()),
                books.currencies(key).stream())
            .distinct()
            .toList();
    Journal journal =
        Journal.begin(
            out, now.project(), now.instalments(), new java.util.LinkedHashSet<>(currencies));
    books.each(key, journal::add);
  }

  private String text(Language reader, String name) {
    return texts.text(reader, KEY + name);
  }

  private final class Sheet {

    private final SXSSFSheet sheet;
    private final CellStyle money;
    private final Language reader;
    private int number;

    Sheet(SXSSFSheet sheet, CellStyle money, Language reader) {
      this.sheet = sheet;
      this.money = money;
      this.reader = reader;
      sheet.setRightToLeft(reader.dir().equals("rtl"));
      sheet.createFreezePane(0, 1);
    }

    void head(String... names) {
      row(Stream.of(names).map(name -> text(reader, name)).toArray());
    }

    void row(@Nullable Object... cells) {
      Row row = sheet.createRow(number++);
      for (int i = 0; i < cells.length; i++) {
        if (cells[i] instanceof BigDecimal amount) {
          var cell = row.createCell(i);
          cell.setCellValue(amount.doubleValue());
          if (amount.scale() == Exchange.CENTS) {
            cell.setCellStyle(money);
          }
        } else {
          row.createCell(i).setCellValue(SheetFile.safe(String.valueOf(cells[i])));
        }
      }
    }
  }
}
