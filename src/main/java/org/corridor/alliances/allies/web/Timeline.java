package org.corridor.alliances.allies.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.PoliticalDate;
import org.corridor.platform.chart.Gantt;
import org.corridor.platform.web.Page;

/** The political calendar of the next two years as a picture. */
public final class Timeline {

  private static final int MONTHS = 24;

  private Timeline() {}

  public static Gantt of(
      Page page, List<Entry<PoliticalDate>> dates, List<Entry<Ally>> allies, LocalDate today) {
    YearMonth start = YearMonth.from(today);
    List<Gantt.Row> rows = new ArrayList<>();
    for (Entry<PoliticalDate> one : dates) {
      PoliticalDate date = one.facts();
      int from = Math.max(1, month(start, date.first()));
      int to = Math.min(MONTHS, month(start, date.last()));
      if (from <= to) {
        rows.add(
            new Gantt.Row(
                page.text(date.kind().text()) + ": " + date.title(),
                DateForm.touched(date, allies),
                List.of(new Gantt.Span(from, to))));
      }
    }
    return new Gantt(
        page.text("alliances.allies.timeline"),
        page.text("alliances.allies.timeline.text"),
        start,
        MONTHS,
        rows);
  }

  /** The first month is 1. */
  private static int month(YearMonth start, LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(start, YearMonth.from(day)) + 1;
  }
}
