package org.corridor.projects.workplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From a first to a last day, both inclusive. */
public record Days(LocalDate start, LocalDate end) {

  public Days {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  /** How many days, from 1. */
  public long length() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** As long, beginning on another day. */
  public Days startingOn(LocalDate day) {
    return new Days(day, day.plusDays(length() - 1));
  }

  /** Whether any day of it lies in the other. */
  public boolean meets(Days other) {
    return !start.isAfter(other.end) && !end.isBefore(other.start);
  }
}
