package org.corridor.projects.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What stands in a finished file, read by the libraries that others read it with. */
public final class Reading {

  private Reading() {}

  public static String word(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      return squeezed(
          document.getBodyElements().stream().map(Reading::text).collect(Collectors.joining("\n")));
    }
  }

  public static String text(IBodyElement element) {
    if (element instanceof XWPFTable table) {
      return table.getRows().stream()
          .flatMap(row -> row.getTableCells().stream())
          .map(XWPFTableCell::getText)
          .collect(Collectors.joining("\n"));
    }
    return element instanceof XWPFParagraph paragraph ? paragraph.getText() : "";
  }

  public static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  static List<Cell> cells(XSSFWorkbook book) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }

  static String workbook(byte[] file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return squeezed(
          cells(book).stream()
              .filter(cell -> cell.getCellType() == CellType.STRING)
              .map(Cell::getStringCellValue)
              .collect(Collectors.joining("\n")));
    }
  }

  /** Letters only: where lines break, and which form an Arabic letter takes, is not the matter. */
  public static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}\\p{M}]+", "");
  }
}
