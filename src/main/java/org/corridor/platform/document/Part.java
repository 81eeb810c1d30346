package org.corridor.platform.document;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a document, before it is Word or PDF. */
public sealed interface Part {

  /**
   * @param level 1 for a chapter, 2 for a section
   */
  record Heading(int level, String text) implements Part {}

  /**
   * What members wrote, with our label above it; lines are paragraphs.
   *
   * @param label empty for none
   */
  record Prose(String label, String text) implements Part {}

  /** Our own words about the document: muted. */
  record Note(String text) implements Part {}

  record Points(List<String> texts) implements Part {
    public Points {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A picture with its caption under it. {@link Pictures} makes them, so that nothing but a sound
   * JPEG or PNG gets into a document.
   *
   * @param type {@code jpeg} or {@code png}
   * @param width in pixels, as is the height
   * @param caption empty for none
   * @param alternative for who does not see it
   */
  record Picture(
      byte[] bytes, String type, int width, int height, String caption, String alternative)
      implements Part {

    private static final double WIDEST = 160;
    private static final double HIGHEST = 105;

    /** Millimetres on paper: as wide or as high as fits, in its own proportions. */
    double widthOnPaper() {
      return Math.min(WIDEST, HIGHEST * width / height);
    }

    double heightOnPaper() {
      return widthOnPaper() * height / width;
    }
  }

  /** A new page; from here on pages lie on their side, or stand. */
  record Turn(boolean landscape) implements Part {}

  /**
   * @param widths of the columns, in any unit
   * @param small set in smaller type, for many columns
   */
  record Table(List<Integer> widths, List<Row> rows, boolean small) implements Part {
    public Table {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
    }

    public boolean holdsAnything() {
      return rows.stream().anyMatch(row -> row.kind() != Kind.HEAD);
    }
  }

  /** Head rows come first and are repeated on each page. */
  record Row(Kind kind, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Kind kind, Cell... cells) {
      return new Row(kind, List.of(cells));
    }

    public static Row head(String... labels) {
      return new Row(Kind.HEAD, Stream.of(labels).map(Cell::of).toList());
    }

    public static Row body(String... texts) {
      return new Row(Kind.BODY, Stream.of(texts).map(Cell::of).toList());
    }
  }

  enum Kind {
    HEAD,
    BODY,
    GROUP,
    TOTAL
  }

  enum Fill {
    NONE,
    LABEL,
    BAR,
    PALE
  }

  /**
   * @param span columns that it takes
   * @param number set against the trailing edge
   */
  record Cell(String text, int span, boolean number, Fill fill) {

    public static Cell of(String text) {
      return new Cell(text, 1, false, Fill.NONE);
    }

    public static Cell number(String text) {
      return new Cell(text, 1, true, Fill.NONE);
    }

    public static Cell label(String text) {
      return new Cell(text, 1, false, Fill.LABEL);
    }

    public static Cell bar(int span, Fill fill) {
      return new Cell("", span, false, fill);
    }

    public Cell across(int columns) {
      return new Cell(text, columns, number, fill);
    }
  }
}
