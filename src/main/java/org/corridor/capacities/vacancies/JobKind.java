package org.corridor.capacities.vacancies;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For how long, and what for, somebody is taken on. */
public enum JobKind {
  PERMANENT,
  FIXED_TERM,
  /** Some months of each year (handbook, text box 10). */
  SEASONAL,
  INTERNSHIP,
  APPRENTICESHIP;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<JobKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String text() {
    return "capacities.vacancies.kind." + code();
  }
}
