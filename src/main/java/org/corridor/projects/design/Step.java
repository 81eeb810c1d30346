package org.corridor.projects.design;

import java.util.Locale;

/**
 * The steps of a design, in their order; one may jump between them. The code is part of the
 * address: {@code /designs/KEY/places}.
 */
public enum Step {
  IDEA,
  PLACES,
  PEOPLE,
  NEED,
  BLOCKS,
  PRACTICE,
  MIGRANTS,
  ALLIANCES,
  LOGFRAME,
  PLAN,
  BUDGET,
  FUTURE,
  SAFETY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
