package org.corridor.capacities.vacancies.imports.domain;

import java.util.Locale;

/** What becomes of a row; the text is {@code capacities.vacancies.imports.verdict.<code>}. */
public enum RowVerdict {
  NEW,
  CHANGED,
  UNCHANGED,
  ERROR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RowVerdict of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Key of its name. */
  public String text() {
    return "capacities.vacancies.imports.verdict." + code();
  }
}
