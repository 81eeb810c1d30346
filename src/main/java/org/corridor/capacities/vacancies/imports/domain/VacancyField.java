package org.corridor.capacities.vacancies.imports.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can hold; the text is {@code capacities.vacancies.imports.field.<code>}. */
public enum VacancyField {
  REFERENCE,
  TITLE,
  DESCRIPTION,
  WRITTEN,
  HIRING,
  COUNTRY,
  TOWN,
  SECTOR,
  KIND,
  HOURS,
  PAY_LEAST,
  PAY_MOST,
  CURRENCY,
  PER,
  ESSENTIAL,
  OPTIONAL,
  LANGUAGES,
  STARTS,
  UNTIL,
  LINK,
  FOREIGN,
  POSTS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<VacancyField> of(String code) {
    return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String text() {
    return "capacities.vacancies.imports.field." + code();
  }
}
