package org.corridor.alliances.health.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** Reads days, ids and revisions from forms of this subject. */
public final class Days {

  private Days() {}

  /** Null where nothing or no day was sent; the latter is a problem. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    String typed = sent.text(name, 30);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= 2000 && day.getYear() < 2200) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    sent.problem(name, "alliances.health.not-day", Map.of());
    return null;
  }

  /** What is no id is one that nothing has. */
  public static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }

  /** Names a form, so that sending it twice acts once. */
  public static UUID ticket(Submission sent) {
    UUID id = id(sent.text("ticket", 40));
    return id.equals(new UUID(0, 0)) ? UUID.randomUUID() : id;
  }

  /** The revision that the form was filled from; -1 where none was sent. */
  public static int base(Submission sent) {
    try {
      return Integer.parseInt(sent.text("base", 10));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
