package org.corridor.projects.reports.domain;

import java.util.List;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.jspecify.annotations.Nullable;

/** Templates of the house: what most funders ask for, and four questions for a phone. */
public enum House {
  FULL(
      part("summary", null),
      part("activities", Theme.ACTIVITIES),
      part("results", Theme.RESULTS),
      part("changes", null),
      part("people", null),
      part("money", Theme.MONEY),
      part("stories", Theme.STORIES),
      part("lessons", Theme.LESSONS),
      part("monitoring", Theme.MONITORING),
      part("next", Theme.AFTER)),
  SHORT(
      part("short-done", Theme.ACTIVITIES),
      part("short-changed", Theme.RESULTS),
      part("short-money", Theme.MONEY),
      part("short-next", Theme.AFTER));

  private final List<Part> parts;

  House(Part... parts) {
    this.parts = List.of(parts);
  }

  /**
   * @param code its title is the text {@code projects.reports.section.<code>}, its help {@code
   *     ….help}
   */
  public record Part(String code, @Nullable Theme theme) {

    /** Key of its title. */
    public String text() {
      return "projects.reports.section." + code;
    }
  }

  public List<Part> parts() {
    return parts;
  }

  /** Key of its name. */
  public String text() {
    return "projects.reports.template." + name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Part part(String code, @Nullable Theme theme) {
    return new Part(code, theme);
  }
}
