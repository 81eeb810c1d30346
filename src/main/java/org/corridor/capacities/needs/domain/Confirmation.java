package org.corridor.capacities.needs.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who confirmed that the need is there (handbook 4.1: rigorously assessed).
 *
 * @param by the body that did, not a person
 * @param on null where the day is not known
 * @param source names where it can be read up, such as a survey
 */
public record Confirmation(How how, String by, @Nullable LocalDate on, String source) {

  /** In which way. */
  public enum How {
    NOT_YET,
    SURVEY,
    MEETING,
    AUTHORITY,
    OTHER;

    /** Key of its name. */
    public String text() {
      return "capacities.needs.confirmed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
