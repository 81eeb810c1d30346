package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV (RFC 4180) in UTF-8 with commas, read one at a time and within bounds. Quoted cells
 * may go over lines; what is not well formed is refused with the line in which the row begins.
 */
final class StrictCsv {

  static final int MOST_ROWS = 2_000_000;
  static final int MOST_CELLS = 60;
  static final int LONGEST_CELL = 100_000;

  private final StrictText text;
  private final String file;
  private int line = 1;
  private int rowLine = 1;
  private int rows;
  private int next;

  StrictCsv(InputStream stream, String file) throws IOException {
    this.file = file;
    text = new StrictText(stream);
    next = text.read();
  }

  /** The line in which the last row begins. */
  int line() {
    return rowLine;
  }

  /**
   * The next row that is not empty; null after the last.
   *
   * @throws TaxonomyRefused where it cannot be read
   */
  @Nullable List<String> row() throws IOException {
    while (next == '\n' || next == '\r') {
      advance();
    }
    rowLine = line;
    if (next == StrictText.END) {
      return null;
    }
    if (++rows > MOST_ROWS) {
      throw refused("rows", Map.of("most", String.valueOf(MOST_ROWS)));
    }
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (next == ',') {
      advance();
      cells.add(cell());
      if (cells.size() > MOST_CELLS) {
        throw refused("columns", Map.of("most", String.valueOf(MOST_CELLS)));
      }
    }
    return cells;
  }

  private String cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    if (next == '"') {
      advance();
      quoted(cell);
      if (next != ',' && next != '\n' && next != '\r' && next != StrictText.END) {
        checkUtf8();
        throw refused("quotes", Map.of());
      }
    } else {
      while (next != ',' && next != '\n' && next != '\r' && next != StrictText.END) {
        add(cell);
      }
    }
    return cell.toString();
  }

  private void quoted(StringBuilder cell) throws IOException {
    while (true) {
      if (next == StrictText.END) {
        throw refused("quotes", Map.of());
      }
      if (next == '"') {
        advance();
        if (next != '"') {
          return;
        }
      }
      add(cell);
    }
  }

  private void add(StringBuilder cell) throws IOException {
    checkUtf8();
    if (next == 0) {
      throw refused("text", Map.of());
    }
    if (cell.length() >= LONGEST_CELL) {
      throw refused("cell", Map.of("most", String.valueOf(LONGEST_CELL)));
    }
    cell.append((char) next);
    advance();
  }

  private void checkUtf8() {
    if (next == StrictText.WRONG) {
      throw refused("utf8", Map.of());
    }
  }

  private void advance() throws IOException {
    if (next == '\n') {
      line++;
    }
    next = text.read();
  }

  private TaxonomyRefused refused(String reason, Map<String, String> args) {
    return new TaxonomyRefused(file, rowLine, reason, args);
  }
}
