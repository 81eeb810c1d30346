package org.corridor.projects.indicators.domain;

import java.util.Locale;

/** Columns of a sheet with values. Those that only help to read it are not read back. */
enum SheetColumn {
  INDICATOR,
  NAME,
  PERIOD,
  MONTHS,
  CELL,
  FIELD,
  NUMBER,
  WHOLE,
  DAY,
  NOTE,
  ORIGIN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its head. */
  String text() {
    return "projects.indicators.column." + code();
  }

  boolean needed() {
    return this == INDICATOR || this == PERIOD || this == CELL || this == NUMBER;
  }
}
