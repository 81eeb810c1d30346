package org.corridor.projects.documents.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of the workbook look; each look is made once. */
final class Looks {

  enum Look {
    TITLE(false, ""),
    NOTE(false, ""),
    HEAD(true, ""),
    HEAD_NUMBER(true, ""),
    GROUP(true, ""),
    TEXT(true, ""),
    /** With the decimals it has: a format with optional ones shows a lonely point after 12. */
    NUMBER(true, "General"),
    MONEY(true, "#,##0.00_)"),
    SUM(true, "#,##0.00_)"),
    TOTAL(true, "#,##0.00_)"),
    TOTAL_TEXT(true, ""),
    PERCENT(true, "0%_)"),
    FINE_PERCENT(true, "0.00%_)"),
    RATE(true, "#,##0.00####_)"),
    MONTH(true, "0");

    private final boolean framed;
    private final String format;

    Look(boolean framed, String format) {
      this.framed = framed;
      this.format = format;
    }
  }

  private static final byte[] LINE = {(byte) 0xD9, (byte) 0xD2, (byte) 0xC5};
  private static final byte[] ACTION = {0x1F, 0x5F, (byte) 0x8B};
  private static final byte[] HEAD = {(byte) 0xDC, (byte) 0xE7, (byte) 0xEF};
  private static final byte[] SAND = {(byte) 0xF3, (byte) 0xEE, (byte) 0xE4};
  private static final byte[] RECKONED = {(byte) 0xF4, (byte) 0xF7, (byte) 0xFA};
  private static final byte[] MUTED = {0x5B, 0x64, 0x72};

  private final XSSFWorkbook book;
  private static final Set<Look> TEXTS = EnumSet.of(Look.TEXT, Look.GROUP, Look.TOTAL_TEXT);

  private final Map<Look, XSSFCellStyle> made = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> rightToLeft = new EnumMap<>(Look.class);

  Looks(XSSFWorkbook book) {
    this.book = book;
  }

  CellStyle of(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  /** For a text that runs from right to left: its full stop stands at the left. */
  CellStyle rightToLeft(Look look) {
    return rightToLeft.computeIfAbsent(
        look,
        one -> {
          XSSFCellStyle style = make(one);
          style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
          return style;
        });
  }

  /** Whether cells of this style hold texts, not figures. */
  boolean isText(CellStyle style) {
    return TEXTS.stream()
        .flatMap(look -> Stream.of(of(look), rightToLeft(look)))
        .anyMatch(text -> text.getIndex() == style.getIndex());
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFont(font(look));
    if (look.framed) {
      frame(style);
    }
    if (!look.format.isEmpty()) {
      style.setDataFormat(book.createDataFormat().getFormat(look.format));
    }
    switch (look) {
      case HEAD -> {
        fill(style, HEAD);
        style.setWrapText(true);
      }
      case HEAD_NUMBER -> {
        fill(style, HEAD);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.RIGHT);
      }
      case GROUP -> fill(style, SAND);
      case TOTAL, TOTAL_TEXT -> fill(style, HEAD);
      case SUM -> fill(style, RECKONED);
      case TEXT -> {
        style.setWrapText(true);
        style.setQuotePrefixed(true);
      }
      case MONTH -> {
        fill(style, HEAD);
        style.setAlignment(HorizontalAlignment.CENTER);
      }
      default -> {}
    }
    return style;
  }

  private XSSFFont font(Look look) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.MONTH ? 9 : 10));
    switch (look) {
      case TITLE -> {
        font.setBold(true);
        font.setColor(new XSSFColor(ACTION));
      }
      case HEAD, HEAD_NUMBER, GROUP, TOTAL, TOTAL_TEXT -> font.setBold(true);
      case NOTE -> font.setColor(new XSSFColor(MUTED));
      default -> {}
    }
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void frame(XSSFCellStyle style) {
    XSSFColor line = new XSSFColor(LINE);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
  }
}
