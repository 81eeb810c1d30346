package org.corridor.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets read it (RFC 4180, UTF-8 with a mark at its beginning). A cell that a
 * spreadsheet could take for a formula gets an apostrophe in front.
 */
public final class CsvTable {

  private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝＋－＠";

  private final Appendable out;

  public CsvTable(Appendable out) {
    this.out = out;
    write("\uFEFF");
  }

  public void row(List<String> cells) {
    write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  static String cell(String text) {
    String beginning = text.stripLeading();
    boolean formula =
        (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0)
            || (!beginning.isEmpty() && FORMULA_STARTS.indexOf(beginning.charAt(0)) >= 0);
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private void write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
