package org.corridor.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An Excel sheet that takes its rows one after another and holds few of them in memory, however
 * many they are. All cells are texts; none is taken for a formula.
 */
public final class SheetRows implements AutoCloseable {

  private static final int IN_MEMORY = 200;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
  private final SXSSFSheet sheet = workbook.createSheet();
  private int next;

  public SheetRows(boolean rightToLeft) {
    sheet.setRightToLeft(rightToLeft);
  }

  public void row(List<String> cells) {
    SXSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(SheetFile.safe(cells.get(i)));
    }
  }

  public void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
