package org.corridor.platform.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cells of a sheet (ECMA-376, part 1, 18.3.1) as the text that a person would type: numbers plain,
 * days as {@code 2027-03-28}. A formula stays a formula: {@code =} and what it says.
 */
final class XlsxCells extends DefaultHandler {

  private static final int LAST_ROW = 2_000_000;

  private final SharedStrings strings;
  private final StylesTable styles;
  private final Sheet.Builder rows;

  private final StringBuilder text = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private int row;
  private int column;
  private String type = "";
  private int style = -1;
  private boolean listening;
  private boolean formula;
  private String value = "";

  XlsxCells(SharedStrings strings, StylesTable styles, Sheet.Builder rows) {
    this.strings = strings;
    this.styles = styles;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    switch (local) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> {
        formula = true;
        listen();
      }
      case "v", "t" -> listen();
      default -> listening = false;
    }
  }

  private void startRow(@Nullable String number) throws SAXException {
    row = number == null ? row + 1 : whole(number, LAST_ROW);
    cells = new ArrayList<>();
    column = -1;
  }

  private void startCell(Attributes attributes) throws SAXException {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : column(reference);
    if (column >= Sheet.MOST_COLUMNS * 2) {
      refuse(new FileRefused("too-many-columns", Map.of("most", Sheet.MOST_COLUMNS)));
    }
    String kind = attributes.getValue("t");
    type = kind == null ? "n" : kind;
    String look = attributes.getValue("s");
    style = look == null ? -1 : whole(look, Integer.MAX_VALUE);
    formula = false;
    value = "";
  }

  private static int column(String reference) throws SAXException {
    try {
      return new CellReference(reference).getCol();
    } catch (IllegalArgumentException e) {
      throw new SAXException(e);
    }
  }

  private static int whole(String number, int most) throws SAXException {
    try {
      return Math.min(Integer.parseInt(number), most);
    } catch (NumberFormatException e) {
      throw new SAXException(e);
    }
  }

  private void listen() {
    text.setLength(0);
    listening = true;
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (listening) {
      text.append(characters, start, length);
      if (text.length() > Sheet.LONGEST_CELL * 2) {
        refuse(new FileRefused("too-long", Map.of("row", row)));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    switch (local) {
      case "f" -> value = "=" + text;
      case "v" -> {
        if (!formula) {
          value = read(text.toString());
        }
      }
      case "t" -> {
        if (!formula) {
          value += text;
        }
      }
      case "c" -> put();
      case "row" -> endRow();
      default -> {}
    }
    listening = false;
  }

  private void put() {
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, formula && value.isEmpty() ? "=" : value);
  }

  private void endRow() throws SAXException {
    try {
      rows.row(row, cells);
    } catch (FileRefused refused) {
      refuse(refused);
    }
  }

  private static void refuse(FileRefused refused) throws SAXException {
    throw new SAXException(refused);
  }

  private String read(String raw) throws SAXException {
    return switch (type) {
      case "s" -> shared(raw);
      case "b" -> raw.equals("1") ? "1" : "0";
      case "n" -> number(raw);
      default -> raw;
    };
  }

  private String shared(String raw) throws SAXException {
    int index = whole(raw.strip(), Integer.MAX_VALUE);
    if (index < 0 || index >= strings.getUniqueCount()) {
      throw new SAXException("No such text");
    }
    return strings.getItemAt(index).getString();
  }

  private String number(String raw) throws SAXException {
    try {
      double number = Double.parseDouble(raw.strip());
      return isDay(number)
          ? LocalDate.from(DateUtil.getLocalDateTime(number)).toString()
          : NumberToTextConverter.toText(number);
    } catch (NumberFormatException e) {
      throw new SAXException(e);
    }
  }

  private boolean isDay(double number) {
    if (style < 0 || style >= styles.getNumCellStyles() || !DateUtil.isValidExcelDate(number)) {
      return false;
    }
    XSSFCellStyle look = styles.getStyleAt(style);
    return look != null && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
  }
}
