package org.corridor.projects.documents.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Fill;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.WorkPlan.Activity;

/**
 * The work plan as a table with a bar for each activity. A long project is shown by quarter, half
 * year or year, so that the bars stay wide enough to see.
 */
final class PlanPart {

  private static final int MOST_COLUMNS = 24;
  private static final int ROOM_FOR_BARS = 540;
  private static final int MOST_WITH_GRID = 80;

  private final Draft draft;
  private final Words words;
  private final DesignContent content;
  private final int step;
  private final int columns;

  PlanPart(Draft draft, DesignContent content) {
    this.draft = draft;
    this.words = draft.words();
    this.content = content;
    Integer planned = content.idea().months();
    int months = Math.max(planned == null ? 1 : planned, Math.max(1, content.plan().lastMonth()));
    this.step =
        Stream.of(1, 3, 6, 12).filter(n -> months <= n * MOST_COLUMNS).findFirst().orElse(12);
    this.columns = (months + step - 1) / step;
  }

  void plan() {
    draft.chapter(
        "plan",
        () -> {
          if (!content.plan().activities().isEmpty()) {
            draft.note(words.say("plan-note", "step", step));
          }
          draft.table(widths(), rows(), true);
        });
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>(List.of(290, 170));
    for (int i = 0; i < columns; i++) {
      widths.add(Math.max(1, ROOM_FOR_BARS / columns));
    }
    return widths;
  }

  private List<Row> rows() {
    OutputNumbers numbers = new OutputNumbers(content.logframe());
    List<Row> rows = new ArrayList<>();
    rows.add(years());
    rows.add(months());
    for (Logframe.Output output : content.logframe().outputs()) {
      List<Activity> activities = activitiesOf(output.id());
      if (!activities.isEmpty()) {
        String name = words.say("output", "number", numbers.of(output));
        group(rows, Words.joined(List.of(name, output.text()), " – "));
        activities.forEach(activity -> rows.add(row(activity)));
      }
    }
    List<Activity> loose =
        content.plan().activities().stream()
            .filter(
                a ->
                    content.logframe().outputs().stream().noneMatch(o -> o.id().equals(a.output())))
            .toList();
    if (!loose.isEmpty()) {
      if (loose.size() < content.plan().activities().size()) {
        group(rows, words.say("activities-loose"));
      }
      loose.forEach(activity -> rows.add(row(activity)));
    }
    return rows;
  }

  private Row years() {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words.say("activity")));
    cells.add(Cell.of(words.say("responsible")));
    int column = 0;
    while (column < columns) {
      int first = column;
      while (column < columns && year(column) == year(first)) {
        column++;
      }
      cells.add(Cell.of(yearName(first)).across(column - first));
    }
    return new Row(Kind.HEAD, cells);
  }

  private Row months() {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(""), Cell.of("")));
    for (int column = 0; column < columns; column++) {
      cells.add(Cell.of(columnName(column)));
    }
    return new Row(Kind.HEAD, cells);
  }

  /**
   * The calendar year in which a column begins; the year of the project while its start is open.
   */
  private int year(int column) {
    YearMonth start = content.idea().start();
    return start == null
        ? column * step / 12 + 1
        : start.plusMonths((long) column * step).getYear();
  }

  private String yearName(int column) {
    boolean open = content.idea().start() == null;
    return open
        ? words.say("year", "number", words.number(year(column)))
        : String.valueOf(year(column));
  }

  private String columnName(int column) {
    YearMonth start = content.idea().start();
    return start == null
        ? words.number(column * step + 1)
        : words.number(start.plusMonths((long) column * step).getMonthValue());
  }

  private Row row(Activity activity) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Words.lines(activity.name(), words.labels(activity.times()))));
    cells.add(Cell.of(responsible(activity)));
    Integer start = activity.start();
    Integer end = activity.end();
    if (start == null || end == null) {
      String open =
          start == null ? "" : words.say("from-project-month", "number", words.number(start));
      String length =
          activity.months() == null ? "" : words.say("months", "count", activity.months());
      String known = words.list(List.of(open, length));
      cells.add(Cell.of(known.isEmpty() ? words.say("no-dates") : known).across(columns));
      return new Row(Kind.BODY, cells);
    }
    int from = (start - 1) / step;
    int to = (end - 1) / step;
    bars(cells, from, to);
    return new Row(Kind.BODY, cells);
  }

  private void bars(List<Cell> cells, int from, int to) {
    if (content.plan().activities().size() > MOST_WITH_GRID) {
      wide(cells, from, Fill.NONE);
      wide(cells, to - from + 1, Fill.BAR);
      wide(cells, columns - to - 1, Fill.NONE);
      return;
    }
    for (int column = 0; column < columns; column++) {
      cells.add(Cell.bar(1, column >= from && column <= to ? Fill.BAR : Fill.NONE));
    }
  }

  private static void wide(List<Cell> cells, int span, Fill fill) {
    if (span > 0) {
      cells.add(Cell.bar(span, fill));
    }
  }

  private String responsible(Activity activity) {
    Ally ally = content.alliances().ally(activity.responsible());
    return ally == null ? activity.responsible() : ally.name();
  }

  private List<Activity> activitiesOf(String output) {
    return content.plan().activities().stream().filter(a -> a.output().equals(output)).toList();
  }

  private void group(List<Row> rows, String text) {
    rows.add(Row.of(Kind.GROUP, Cell.of(text).across(columns + 2)));
  }
}
