package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.platform.sheet.SheetValues;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Brought.Change;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads values from a sheet: all of it or nothing. What is blank in the sheet stays as it is on the
 * platform.
 */
@Service
@Transactional
public class ReadSheet {

  /** Problems that are told. */
  public static final int MOST_TROUBLES = 200;

  private final Writers writers;
  private final Tracking tracking;
  private final MeasureIndicators measure;
  private final IndicatorWords words;
  private final Texts texts;
  private final Clock clock;
  private final Map<String, SheetColumn> heads = new HashMap<>();

  ReadSheet(
      Writers writers,
      Tracking tracking,
      MeasureIndicators measure,
      IndicatorWords words,
      Texts texts,
      Clock clock) {
    this.writers = writers;
    this.tracking = tracking;
    this.measure = measure;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
    for (SheetColumn column : SheetColumn.values()) {
      heads.put(column.code(), column);
      for (Language language : Language.values()) {
        heads.put(SheetWords.bare(texts.text(language, column.text())), column);
      }
    }
  }

  /**
   * Something in a sheet that cannot be.
   *
   * @param row in the file; 0 for the sheet as a whole
   * @param text in the reader's language; it names indicator, period and field
   */
  public record Trouble(int row, String text) {}

  /**
   * @param kept under which the changes wait for a yes; null where something is wrong
   */
  public record Outcome(@Nullable UUID kept, List<Trouble> troubles) {}

  /**
   * @param exact whether numbers were written by a program, with a point only before decimals
   */
  public Outcome read(ProjectKey key, Sheet sheet, boolean exact, Language reader) {
    Map<String, Tracked> all =
        tracking.of(writers.require(key).project()).stream()
            .collect(Collectors.toMap(Tracked::id, one -> one));
    Reading reading = new Reading(all, columns(sheet), exact, reader);
    if (!reading.complete()) {
      return new Outcome(null, reading.troubles);
    }
    sheet.lines().forEach(reading::line);
    List<Change> changes = new ArrayList<>();
    int same = 0;
    for (Group group : reading.groups.values()) {
      Change change = reading.change(group);
      if (change == null) {
        same++;
      } else {
        changes.add(change);
      }
    }
    if (!reading.troubles.isEmpty()) {
      return new Outcome(null, reading.troubles);
    }
    return new Outcome(measure.keep(key, changes, same), List.of());
  }

  private Map<SheetColumn, Integer> columns(Sheet sheet) {
    Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < sheet.header().size(); i++) {
      SheetColumn column = heads.get(SheetWords.bare(sheet.header().get(i)));
      if (column != null) {
        columns.putIfAbsent(column, i);
      }
    }
    return columns;
  }

  /** What a sheet says of one period of an indicator. */
  private static final class Group {
    private final Tracked tracked;
    private final int period;
    private final SortedMap<String, Figure> figures = new TreeMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private @Nullable LocalDate day;
    private String note = "";

    Group(Tracked tracked, int period) {
      this.tracked = tracked;
      this.period = period;
    }
  }

  private final class Reading {
    private final Map<String, Tracked> all;
    private final Map<SheetColumn, Integer> columns;
    private final boolean exact;
    private final Language reader;
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    Reading(
        Map<String, Tracked> all,
        Map<SheetColumn, Integer> columns,
        boolean exact,
        Language reader) {
      this.all = all;
      this.columns = columns;
      this.exact = exact;
      this.reader = reader;
    }

    boolean complete() {
      Stream.of(SheetColumn.values())
          .filter(column -> column.needed() && !columns.containsKey(column))
          .forEach(
              column ->
                  trouble(
                      0,
                      "projects.indicators.import.no-column",
                      Map.of("column", texts.text(reader, column.text()))));
      return troubles.isEmpty();
    }

    private void trouble(int row, String text, Map<String, ?> arguments) {
      if (troubles.size() < MOST_TROUBLES) {
        troubles.add(new Trouble(row, texts.text(reader, text, arguments)));
      }
    }

    private void trouble(int row, Group group, String field, String text, Map<String, ?> args) {
      trouble(
          row,
          "projects.indicators.at",
          words.at(reader, group.tracked, group.period, field, text, args));
    }

    private String cell(Sheet.Line line, SheetColumn column) {
      Integer index = columns.get(column);
      return index == null ? "" : SheetFile.plain(line.cells().get(index));
    }

    void line(Sheet.Line line) {
      String number = cell(line, SheetColumn.NUMBER);
      String whole = cell(line, SheetColumn.WHOLE);
      if (number.isEmpty() && whole.isEmpty()) {
        return;
      }
      Tracked tracked = all.get(cell(line, SheetColumn.INDICATOR));
      if (tracked == null) {
        trouble(
            line.number(),
            "projects.indicators.import.no-indicator",
            Map.of("indicator", cell(line, SheetColumn.INDICATOR)));
        return;
      }
      int period = period(cell(line, SheetColumn.PERIOD));
      if (!tracked.has(period)) {
        trouble(
            line.number(),
            "projects.indicators.import.no-period",
            Map.of(
                "indicator",
                tracked.name(),
                "period",
                cell(line, SheetColumn.PERIOD),
                "most",
                tracked.periods().size()));
        return;
      }
      Group group =
          groups.computeIfAbsent(tracked.id() + " " + period, id -> new Group(tracked, period));
      figure(line, group, number, whole);
      about(line, group);
    }

    private static int period(String text) {
      String digits = SheetValues.digits(text);
      return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    }

    private void figure(Sheet.Line line, Group group, String number, String whole) {
      Settings settings = group.tracked.settings();
      String at = cell(line, SheetColumn.CELL);
      boolean known =
          at.equals(ValueRules.TOTAL)
              || settings.tells(at)
              || group.tracked.earlier(group.period).containsKey(at);
      if (!known) {
        trouble(line.number(), group, at, "projects.indicators.import.no-cell", Map.of("cell", at));
        return;
      }
      String field = words.field(reader, settings, at);
      if (group.rows.putIfAbsent(at, line.number()) != null) {
        trouble(
            line.number(),
            group,
            field,
            "projects.indicators.import.twice",
            Map.of("row", group.rows.get(at)));
        return;
      }
      BigDecimal read = number(line, group, field, number);
      BigDecimal of = settings.share() ? number(line, group, field, whole) : null;
      if (read == null && number.isEmpty()) {
        trouble(line.number(), group, field, "platform.form.required", Map.of());
      } else if (read != null) {
        group.figures.put(at, new Figure(read, of));
      }
    }

    private @Nullable BigDecimal number(Sheet.Line line, Group group, String field, String typed) {
      List<Problem> problems = new ArrayList<>();
      BigDecimal number = ValueNumbers.read(group.tracked.settings(), typed, exact, problems);
      problems.forEach(
          problem -> trouble(line.number(), group, field, problem.message(), problem.args()));
      return number;
    }

    private void about(Sheet.Line line, Group group) {
      String day = cell(line, SheetColumn.DAY);
      if (!day.isEmpty()) {
        LocalDate read = SheetValues.day(day).filter(ValueNumbers::near).orElse(null);
        if (read == null) {
          trouble(
              line.number(),
              group,
              texts.text(reader, SheetColumn.DAY.text()),
              "projects.underway.day.wrong",
              Map.of());
        } else if (group.day == null) {
          group.day = read;
        }
      }
      String note = Submission.clean(cell(line, SheetColumn.NOTE));
      if (note.length() > Value.NOTE) {
        trouble(
            line.number(),
            group,
            texts.text(reader, SheetColumn.NOTE.text()),
            "platform.form.too-long",
            Map.of("most", Value.NOTE, "typed", note.length()));
      } else if (group.note.isEmpty()) {
        group.note = note;
      }
    }

    /** Null where it says what stands there already, or something is wrong. */
    @Nullable Change change(Group group) {
      Value now = group.tracked.value(group.period);
      SortedMap<String, Figure> parts = new TreeMap<>(now.parts());
      parts.putAll(group.figures);
      Figure total = parts.remove(ValueRules.TOTAL);
      LocalDate day = group.day == null ? now.day() : group.day;
      Value next =
          new Value(
              total == null ? now.total() : total,
              parts,
              day == null ? LocalDate.now(clock) : day,
              group.note.isEmpty() ? now.note() : group.note);
      Settings settings = group.tracked.settings();
      ValueRules.check(settings, next)
          .forEach(
              breach ->
                  trouble(
                      group.rows.getOrDefault(
                          breach.at(),
                          group.rows.values().stream().min(Integer::compare).orElse(0)),
                      group,
                      words.field(reader, settings, breach.at()),
                      breach.text(),
                      breach.numbers()));
      for (Map.Entry<String, Figure> old : group.tracked.earlier(group.period).entrySet()) {
        if (!old.getValue().equals(next.parts().get(old.getKey()))) {
          trouble(
              group.rows.getOrDefault(old.getKey(), 0),
              group,
              words.field(reader, settings, old.getKey()),
              "projects.indicators.import.earlier",
              Map.of());
        }
      }
      boolean same =
          next.equals(now)
              || next.measured() && now.measured() && now.day() == null && sameFigures(next, now);
      return group.figures.isEmpty() || same
          ? null
          : new Change(
              group.tracked.id(), group.period, group.tracked.revision(group.period), next);
    }

    private static boolean sameFigures(Value one, Value other) {
      return java.util.Objects.equals(one.total(), other.total())
          && one.parts().equals(other.parts())
          && one.note().equals(other.note());
    }
  }
}
