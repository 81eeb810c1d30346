package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Values as the rows of a sheet, one for each cell. The same columns are read back by {@link
 * ReadSheet}.
 */
@Service
@Transactional(readOnly = true)
public class WriteSheet {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final Tracking tracking;
  private final IndicatorWords words;
  private final Texts texts;
  private final Clock clock;

  WriteSheet(
      Team team,
      ProjectsUnderWay projects,
      Tracking tracking,
      IndicatorWords words,
      Texts texts,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.tracking = tracking;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  /** All that was measured, row by row with the names of the columns first. */
  public void values(ProjectKey key, Language reader, Consumer<List<String>> out) {
    write(key, reader, false, out);
  }

  /** To be filled in: each cell of each period that has begun. */
  public void template(ProjectKey key, Language reader, Consumer<List<String>> out) {
    write(key, reader, true, out);
  }

  private void write(ProjectKey key, Language reader, boolean empty, Consumer<List<String>> out) {
    team.require(key);
    LocalDate today = LocalDate.now(clock);
    out.accept(header(reader));
    for (Tracked tracked : tracking.of(projects.read(key))) {
      for (Period period : tracked.periods()) {
        boolean begun = period.number() == 1 || !period.from().isAfter(today);
        if (empty && begun || tracked.entries().containsKey(period.number())) {
          rows(tracked, period, empty && begun, reader, out);
        }
      }
    }
  }

  private List<String> header(Language reader) {
    return Stream.of(SheetColumn.values())
        .map(column -> texts.text(reader, column.text()))
        .toList();
  }

  private void rows(
      Tracked tracked, Period period, boolean empty, Language reader, Consumer<List<String>> out) {
    Value value = tracked.value(period.number());
    List<String> cells = new ArrayList<>();
    cells.add(ValueRules.TOTAL);
    tracked.settings().cells().forEach(cell -> cells.add(cell.key()));
    tracked.earlier(period.number()).keySet().forEach(cells::add);
    for (String cell : cells) {
      Figure figure = cell.equals(ValueRules.TOTAL) ? value.total() : value.parts().get(cell);
      if (empty || figure != null) {
        out.accept(row(tracked, period, cell, figure, reader));
      }
    }
  }

  private List<String> row(
      Tracked tracked, Period period, String cell, @Nullable Figure figure, Language reader) {
    Value value = tracked.value(period.number());
    Entry entry = tracked.entries().get(period.number());
    return List.of(
        tracked.id(),
        tracked.name(),
        String.valueOf(period.number()),
        words.period(reader, period),
        cell,
        words.field(reader, tracked.settings(), cell),
        figure == null ? "" : plain(figure.number()),
        figure == null || figure.of() == null ? "" : plain(figure.of()),
        value.day() == null ? "" : value.day().toString(),
        value.note(),
        entry == null ? "" : texts.text(reader, entry.origin().text()));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
