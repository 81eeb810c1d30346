package org.corridor.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.platform.form.Submission;

/**
 * A table as it was read: the names of its columns and its rows, blank ones left out. A cell that
 * holds a formula begins with {@code =}, whether or not the file said what came of it.
 */
public record Sheet(List<String> header, List<Line> lines) {

  /** Bytes of a file. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  public static final int MOST_ROWS = 20_000;
  public static final int MOST_COLUMNS = 100;

  /** Characters of a cell; what a field takes is less. */
  public static final int LONGEST_CELL = 4_000;

  /** Characters of all cells. */
  static final int MOST_CHARACTERS = 12_000_000;

  public Sheet {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  /**
   * A row.
   *
   * @param number in the file, from 1, so that people find it
   */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
      return "Line " + number;
    }
  }

  @Override
  public String toString() {
    return "Sheet";
  }

  /**
   * Reads a file, whatever it is called.
   *
   * @throws FileRefused if it is none that can be read
   */
  public static Sheet read(byte[] file) {
    if (file.length == 0) {
      throw new FileRefused("empty");
    }
    if (file.length > MOST_BYTES) {
      throw new FileRefused("too-big", Map.of("most", MOST_BYTES / 1024 / 1024));
    }
    if (begins(file, 'P', 'K', 3, 4)) {
      return XlsxSheet.read(file);
    }
    if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new FileRefused("old-excel");
    }
    return CsvSheet.read(file);
  }

  private static boolean begins(byte[] file, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** Takes rows one after another and refuses what is too much. */
  public static final class Builder {
    private final List<Line> lines = new ArrayList<>();
    private List<String> header = List.of();
    private long characters;

    /** The first row that is not blank names the columns. */
    public void row(int number, List<String> read) {
      List<String> cells = trimmed(read);
      if (cells.isEmpty()) {
        return;
      }
      if (cells.size() > MOST_COLUMNS) {
        throw new FileRefused("too-many-columns", Map.of("most", MOST_COLUMNS));
      }
      for (String cell : cells) {
        characters += cell.length();
        if (cell.length() > LONGEST_CELL || characters > MOST_CHARACTERS) {
          throw new FileRefused("too-long", Map.of("row", number));
        }
      }
      if (header.isEmpty()) {
        header = cells;
      } else if (lines.size() >= MOST_ROWS) {
        throw new FileRefused("too-many-rows", Map.of("most", MOST_ROWS));
      } else {
        lines.add(new Line(number, cells));
      }
    }

    private static List<String> trimmed(List<String> read) {
      int end = read.size();
      List<String> cells = new ArrayList<>(end);
      for (String cell : read) {
        cells.add(Submission.clean(cell));
      }
      while (end > 0 && cells.get(end - 1).isEmpty()) {
        end--;
      }
      return cells.subList(0, end);
    }

    /**
     * @throws FileRefused if there is no row below the names
     */
    public Sheet build() {
      if (header.isEmpty() || lines.isEmpty()) {
        throw new FileRefused("no-rows");
      }
      int wide =
          Math.max(
              header.size(), lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0));
      return new Sheet(
          filled(header, wide),
          lines.stream().map(line -> new Line(line.number(), filled(line.cells(), wide))).toList());
    }

    private static List<String> filled(List<String> cells, int wide) {
      List<String> all = new ArrayList<>(cells);
      while (all.size() < wide) {
        all.add("");
      }
      return all;
    }
  }
}
