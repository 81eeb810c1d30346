package org.corridor.projects.underway;

import java.util.Locale;

/**
 * Something came about in a project that programs outside may want to know of. Published in the
 * transaction in which it comes about.
 *
 * @param about id of what it is about within the project, e.g. of an indicator; may be empty
 */
public record ProjectNews(ProjectKey project, Kind kind, String about) {

  public enum Kind {
    PLAN_AMENDED,
    RESULT_RECORDED,
    SPENDING_APPROVED,
    REPORT_APPROVED,
    LESSON_SHARED,
    PROJECT_CLOSED;

    /** As programs get it: {@code result.recorded}. Stays the same for ever. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Key of its name. */
    public String text() {
      return "projects.hooks.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
