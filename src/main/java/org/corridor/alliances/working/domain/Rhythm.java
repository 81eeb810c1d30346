package org.corridor.alliances.working.domain;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.corridor.platform.form.Submission;

/** How often partners call each other. */
public enum Rhythm {
  WEEKLY,
  FORTNIGHTLY,
  /** On the same weekday of the month as the first, e.g. the second Tuesday. */
  MONTHLY;

  /** Key of its name. */
  public String text() {
    return "alliances.working.rhythm." + Submission.code(this);
  }

  /** Which weekday of its month the day is, 1 to 4; -1 for the last where it is a fifth. */
  static int week(LocalDate day) {
    int week = (day.getDayOfMonth() - 1) / 7 + 1;
    return week == 5 ? -1 : week;
  }

  /** The first day of the series on or after {@code from}. */
  public LocalDate next(LocalDate first, LocalDate from) {
    LocalDate day = first;
    while (day.isBefore(from)) {
      day = after(first, day);
    }
    return day;
  }

  private LocalDate after(LocalDate first, LocalDate day) {
    return switch (this) {
      case WEEKLY -> day.plusWeeks(1);
      case FORTNIGHTLY -> day.plusWeeks(2);
      case MONTHLY ->
          day.withDayOfMonth(1)
              .plusMonths(1)
              .with(TemporalAdjusters.dayOfWeekInMonth(week(first), first.getDayOfWeek()));
    };
  }
}
