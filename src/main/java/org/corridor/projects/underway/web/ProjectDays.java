package org.corridor.projects.underway.web;

import java.time.LocalDate;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.Limits;
import org.jspecify.annotations.Nullable;

/** Days that forms of a project send. */
public final class ProjectDays {

  private ProjectDays() {}

  /** Null where none was sent; one that cannot be read or lies far off is noted as a problem. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(
        name,
        Limits.EARLIEST.atDay(1),
        Limits.LATEST.atEndOfMonth(),
        "projects.underway.day.wrong");
  }

  /** The same where a day is needed. */
  public static @Nullable LocalDate required(Submission sent, String name) {
    LocalDate day = day(sent, name);
    if (day == null && sent.text(name, 20).isEmpty()) {
      sent.problem(name, "platform.form.required", java.util.Map.of());
    }
    return day;
  }
}
