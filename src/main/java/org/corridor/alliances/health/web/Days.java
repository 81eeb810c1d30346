package org.corridor.alliances.health.web;

import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** Reads days and ids from forms of this subject. */
public final class Days {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private Days() {}

  /** Null where nothing or no day was sent; the latter is a problem. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(name, EARLIEST, LATEST, "alliances.health.not-day");
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
}
