package org.corridor.platform.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A work plan by month.
 *
 * @param start first month of the project; null while it is open, months are then numbered
 * @param months how many months the picture shows, at least the last one in use
 * @param today where today is, in months, the beginning of the first being 1; null where it is not
 *     shown
 */
public record Gantt(
    String title,
    String description,
    @Nullable YearMonth start,
    int months,
    List<Row> rows,
    @Nullable Double today) {

  public Gantt {
    rows = List.copyOf(rows);
    int last =
        rows.stream().flatMap(row -> row.spans().stream()).mapToInt(Span::to).max().orElse(1);
    months = Math.max(1, Math.max(months, last));
  }

  public Gantt(
      String title, String description, @Nullable YearMonth start, int months, List<Row> rows) {
    this(title, description, start, months, rows, null);
  }

  /**
   * An activity.
   *
   * @param who is responsible; empty while open
   * @param kind code of a capital, whose hue the bar takes, or empty
   * @param bars to the day; empty where the months say it
   * @param before how it was planned first, drawn thinly below; may be empty
   */
  public record Row(
      String label, String who, List<Span> spans, String kind, List<Bar> bars, List<Bar> before) {

    public Row {
      spans = List.copyOf(spans);
      bars =
          bars.isEmpty()
              ? spans.stream().map(span -> new Bar(span.from(), span.to() + 1)).toList()
              : List.copyOf(bars);
      before = List.copyOf(before);
    }

    public Row(String label, String who, List<Span> spans, String kind) {
      this(label, who, spans, kind, List.of(), List.of());
    }

    public Row(String label, String who, List<Span> spans) {
      this(label, who, spans, "");
    }

    public List<String> lines() {
      return Lines.of(label);
    }
  }

  /** Months of the project in which it runs, the first being 1, both inclusive. */
  public record Span(int from, int to) {

    public Span {
      if (from < 1 || to < from) {
        throw new IllegalArgumentException("No months: " + from + " to " + to);
      }
    }
  }

  /**
   * Part of the width in months, the beginning of the first being 1; a point in time, such as a
   * milestone, ends where it begins.
   */
  public record Bar(double from, double to) {

    public boolean point() {
      return from == to;
    }
  }

  /** A month named on the axis: its number, and where it begins in percent. */
  public record Tick(int month, double at, boolean named) {}

  /** Where a row is drawn: {@code top} in em. */
  public record Drawn(Row row, double top) {}

  public static final double AXIS = 2;
  private static final double LINE = 1.4;
  private static final double BAR = 1.8;
  private static final int MOST_NAMES = 4;
  private static final double ROOM_FOR_NAME = 20;

  /** The month of the calendar that a month of the project is, if the start is known. */
  public @Nullable YearMonth calendar(int month) {
    return start == null ? null : start.plusMonths(month - 1);
  }

  /** Where the month begins, in percent of the width; the one after the last ends at 100. */
  public double at(double month) {
    return (month - 1) * 100.0 / months;
  }

  public List<Tick> ticks() {
    int step =
        IntStream.of(1, 2, 3, 6, 12, 24, 60)
            .filter(n -> months <= n * MOST_NAMES)
            .findFirst()
            .orElse(120);
    List<Tick> ticks = new ArrayList<>();
    for (int month = 1; month <= months; month += step) {
      ticks.add(new Tick(month, at(month), 100 - at(month) >= ROOM_FOR_NAME));
    }
    return ticks;
  }

  public List<Drawn> drawn() {
    List<Drawn> drawn = new ArrayList<>();
    double top = AXIS;
    for (Row row : rows) {
      drawn.add(new Drawn(row, top));
      top += row.lines().size() * LINE + BAR;
    }
    return drawn;
  }

  /** In em. */
  public double height() {
    return AXIS + rows.stream().mapToDouble(row -> row.lines().size() * LINE + BAR).sum();
  }
}
